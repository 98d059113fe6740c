namespace CallCoach.Coaching.Detectors;

/// <summary>The first name of the person on the line, as a tip may use it. Rather none than a wrong one.</summary>
internal static class Name
{
    private const float SameName = 0.75f;

    /// <summary>A name is only taken from speech if its word was heard well.</summary>
    private const float Heard = 0.75f;

    /// <summary>
    /// The lead's, or without a lead the one given on the phone. Where both are known and differ, somebody else has answered:
    /// then it is the name they gave.
    /// </summary>
    public static string? Of(CallState call)
    {
        var lead = call.Head?.Lead?.FirstName is { Length: > 0 } known ? known.Trim() : null;
        string? given = null;
        foreach (var utterance in call.Utterances)
        {
            if (utterance.Speaker == Speaker.Prospect && GivenName.In(utterance.Text) is { } name && Clear(utterance, name))
                given = name;
        }

        return lead is not null && (given is null || EditDistance.Similarity(lead, given) >= SameName) ? lead : given;
    }

    /// <summary>Fills <c>{name}</c> in a phrase; without a name the phrase goes without.</summary>
    public static string Fill(string phrase, string? name) => name is null
        ? phrase.Replace(", {name}", "", StringComparison.Ordinal).Replace(" {name}", "", StringComparison.Ordinal)
        : phrase.Replace("{name}", name, StringComparison.Ordinal);

    private static bool Clear(Utterance utterance, string name)
    {
        var at = utterance.Text.IndexOf(name, StringComparison.Ordinal);
        return Spot.Heard(utterance, at, at + name.Length) >= Heard;
    }
}
