using CallCoach.Tracking.Chance;

namespace CallCoach.Tracking.Notes;

/// <summary>Drafts a note by rules and templates: a name, thanks for one thing, one thing they said, one promise. It invents nothing.</summary>
/// <param name="soundsSold">Says whether a sentence has hype or a stock phrase; such wordings are not used.</param>
public sealed class NoteWriter(Func<string, bool> soundsSold)
{
    public const int FewestWords = 40;
    public const int MostWords = 70;

    private const string Blank = "______________";

    public NoteDraft Write(NoteFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var missing = new List<string>();
        var random = new KeyedRandom($"note|{facts.Key}");
        var thanks = Sentence(NoteWordings.Thanks, Fill(facts.ThanksFor, "what to thank for", missing), random);
        var detail = Sentence(facts.IsAfterNo ? NoteWordings.DetailsAfterNo : NoteWordings.Details, Fill(facts.Detail, "one thing they said", missing), random);
        var close = facts.IsAfterNo
            ? Pick(NoteWordings.ClosesAfterNo, random)
            : $"{Sentence(NoteWordings.Promises, Fill(facts.Promise, "one promise with a task behind it", missing), random)} {Pick(NoteWordings.Closes, random)}";
        var name = Fill(facts.FirstName, "their first name", missing);
        var signed = $"{Fill(facts.RepFirstName, "your first name", missing)}{(facts.RepCompany is null ? "" : $", {facts.RepCompany}")}";
        var lines = Fit([$"{name},", $"{thanks} {detail}", close, signed], facts.IsAfterNo, random);
        var words = lines.Sum(CountWords);
        return new NoteDraft(lines, words, missing, Doubts(lines, words));
    }

    /// <summary>Checks what the rep made of it.</summary>
    public IReadOnlyList<string> Check(string written)
    {
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return Doubts(lines, lines.Sum(CountWords));
    }

    /// <summary>Words as they will be copied; a blank counts as three, about what is missing.</summary>
    internal static int CountWords(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(word => word.Contains(Blank, StringComparison.Ordinal) ? 3 : 1);

    /// <summary>A draft that is too short gets one more plain sentence.</summary>
    private string[] Fit(string[] lines, bool isAfterNo, KeyedRandom random)
    {
        var more = new Queue<string>(isAfterNo ? NoteWordings.MoreAfterNo : NoteWordings.More);
        var turn = random.Next(more.Count);
        for (var at = 0; at < turn; at++)
            more.Enqueue(more.Dequeue());
        while (lines.Sum(CountWords) < FewestWords && more.TryDequeue(out var sentence))
        {
            if (!soundsSold(sentence) && lines.Sum(CountWords) + CountWords(sentence) <= MostWords)
                lines[2] = $"{sentence} {lines[2]}";
        }

        return lines;
    }

    private string Sentence(string[] wordings, string filling, KeyedRandom random) =>
        Pick(wordings, random).Replace("{0}", filling.Trim().TrimEnd('.'), StringComparison.Ordinal);

    /// <summary>A wording that the phrase check lets pass; the list's first is the plainest and serves if none does.</summary>
    private string Pick(string[] wordings, KeyedRandom random)
    {
        var first = random.Next(wordings.Length);
        for (var at = 0; at < wordings.Length; at++)
        {
            var wording = wordings[(first + at) % wordings.Length];
            if (!soundsSold(wording))
                return wording;
        }

        return wordings[0];
    }

    private List<string> Doubts(IReadOnlyList<string> lines, int words)
    {
        var doubts = new List<string>();
        if (words < FewestWords)
            doubts.Add($"{words} words. {FewestWords} to {MostWords} read best.");
        if (words > MostWords)
            doubts.Add($"{words} words. Shorten it to {MostWords}.");
        doubts.AddRange(lines.Where(soundsSold).Select(line => $"Sounds like an advertisement: \"{line}\""));
        if (lines.Any(line => line.Contains('%', StringComparison.Ordinal) || line.Contains("code", StringComparison.OrdinalIgnoreCase)))
            doubts.Add("No offers in a note of thanks.");
        return doubts;
    }

    private static string Fill(string? fact, string what, List<string> missing)
    {
        if (!string.IsNullOrWhiteSpace(fact))
            return fact;
        missing.Add(what);
        return Blank;
    }
}
