using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Moves;

/// <summary>Knows the first name of the person on the line: from the lead, or from how they answered the phone.</summary>
internal static class FirstNames
{
    /// <summary>Recognisers misspell names: what is written or sounds like it will do.</summary>
    private static readonly NameMatch Alike = new(0.6);

    private static readonly HashSet<string> BeforeAnother = new(StringComparer.OrdinalIgnoreCase) { "to", "with", "for", "reach", "catch", "find", "get", "ring", "call", "tell", "ask" };

    private static readonly HashSet<string> Whereabouts = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "anywhere", "around", "available", "back", "free", "in", "near", "still", "there", "usually",
    };

    /// <summary>
    /// The rep says the name. A name is said to somebody, or asked for ("is that Walt?"); "Martin Osei, please", "can I speak to Martin" and
    /// "is Martin in" ask for somebody else.
    /// </summary>
    public static bool Said(MoveLine line)
    {
        var names = Known(line).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count == 0)
            return false;
        for (var i = 0; i < line.Normal.Tokens.Count; i++)
        {
            var word = line.Normal.Word(i).ToString();
            if (names.Contains(word) && !AsksFor(line.Normal, i))
                return true;
        }

        return false;
    }

    /// <summary>A name is known, and nothing like it is said: then the name that the language model heard is somebody else's.</summary>
    public static bool IsMissing(MoveLine line)
    {
        var names = Known(line).ToList();
        return names.Count > 0 && !names.Exists(name => Alike.IsSaidIn(line.Utterance.Text, name.Split(' ')[0]));
    }

    private static IEnumerable<string> Known(MoveLine line)
    {
        if (line.Head?.Lead?.FirstName is { Length: > 1 } lead)
            yield return lead;
        foreach (var turn in line.View.Earlier.Where(turn => turn.Speaker == Speaker.Prospect))
        {
            if (GivenName.In(turn.Text) is { } name)
                yield return name;
        }
    }

    private static bool AsksFor(NormalText text, int name) =>
        (name > 0 && BeforeAnother.Contains(text.Word(name - 1).ToString()) && !IsSetOff(text, name))
        || ((text.Is(name + 1, "please") || text.Is(name + 2, "please")) && text.Tokens.Count <= 6)
        || AsksWhere(text, name);

    // The second word after the name where a surname stands between ("is Curtis Landry around").
    private static bool AsksWhere(NormalText text, int name) =>
        (text.Is(name - 1, "is") || text.Is(name - 1, "was") || text.Is(name - 1, "if") || text.Is(name - 1, "when's") || text.Is(name - 1, "will"))
        && Enumerable.Range(name + 1, 2).Any(place => place < text.Tokens.Count && Whereabouts.Contains(text.Word(place).ToString()));

    // "I'd be glad to, Martin."
    private static bool IsSetOff(NormalText text, int name) => text.Tokens[name].From - text.Tokens[name - 1].To > 1;
}
