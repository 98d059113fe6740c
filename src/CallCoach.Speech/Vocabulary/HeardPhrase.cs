namespace CallCoach.Speech.Vocabulary;

/// <summary>Up to three words heard in a row, looked at as one name.</summary>
internal sealed record HeardPhrase(IReadOnlyList<HeardWord> Words, string Letters, string Key, string Before, string After)
{
    private static readonly char[] Outer = ['.', ',', ';', ':', '!', '?', '"', '(', ')', '[', ']', '\u2026', '\u201c', '\u201d', '-'];
    private static readonly string[] Possessives = ["'s", "\u2019s", "'", "\u2019"];

    /// <returns>The phrase; <see langword="null"/> where a stop lies between its words, or nothing is left of them.</returns>
    public static HeardPhrase? Of(IReadOnlyList<HeardWord> words, int first, int count)
    {
        for (var i = first; i < first + count - 1; i++)
        {
            if (Outer.Contains(words[i].Text[^1]))
                return null;
        }

        var (before, _, _) = Parts(words[first].Text);
        var (_, last, after) = Parts(words[first + count - 1].Text);
        var inner = words.Skip(first).Take(count - 1).Select(word => KnownName.LettersOf(word.Text));
        var letters = string.Concat(inner) + KnownName.LettersOf(last);
        return letters.Length == 0
            ? null
            : new HeardPhrase([.. words.Skip(first).Take(count)], letters, SoundKey.Of(letters), before, after);
    }

    /// <summary>A word without what stands around it and without the sign of possession.</summary>
    public static string Bare(string text) => Parts(text).Bare;

    /// <summary>This phrase as one word with another text.</summary>
    public HeardWord As(string name) => new(
        Before + name + After, Words[0].Start, Words[^1].End, Words.Average(word => word.Confidence))
    {
        Heard = string.Join(' ', Words.Select(word => word.Text)),
    };

    private static (string Before, string Bare, string After) Parts(string text)
    {
        var bare = text.TrimStart(Outer);
        var before = text[..^bare.Length];
        bare = bare.TrimEnd(Outer);
        var possessive = Possessives.FirstOrDefault(ending => bare.Length > ending.Length + 1 && bare.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        bare = bare[..^possessive.Length];
        return (before, bare, text[(before.Length + bare.Length)..]);
    }
}
