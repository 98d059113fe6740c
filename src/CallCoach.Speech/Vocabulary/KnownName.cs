namespace CallCoach.Speech.Vocabulary;

/// <summary>One word of a known name, and how it sounds.</summary>
internal sealed record KnownName(string Text, string Letters, string Key)
{
    // Of a shorter word too many others sound the same.
    private const int Shortest = 4;
    private const int LongName = 7;
    private const int LongKey = 4;
    private const int DistantKey = 3;

    /// <summary>The words of these names that can be told from ordinary ones.</summary>
    public static IReadOnlyList<KnownName> Of(IEnumerable<string> names) =>
    [
        .. names
            .SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(New)
            .Where(name => name.Letters.Length >= Shortest && !OrdinaryWords.Contains(name.Letters))
            .DistinctBy(name => name.Letters, StringComparer.Ordinal),
    ];

    public static KnownName New(string text)
    {
        var bare = text.Trim('.', ',', ';', ':', '!', '?', '"', '(', ')');
        var letters = LettersOf(bare);
        return new KnownName(bare, letters, SoundKey.Of(letters));
    }

    public static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <param name="key">How the letters sound.</param>
    /// <returns>The likeness, and how many letters differ.</returns>
    public (Likeness Likeness, int Distance) To(string letters, string key)
    {
        if (letters == Letters)
            return (Likeness.Same, 0);
        var longer = Math.Max(letters.Length, Letters.Length);
        var distance = EditDistance.Between(letters, Letters);
        if (key == Key)
        {
            if (distance <= (longer + 2) / 3)
                return (Likeness.Near, distance);
            return (key.Length >= DistantKey ? Likeness.Distant : Likeness.None, distance);
        }

        return longer >= LongName && Math.Min(key.Length, Key.Length) >= LongKey && key[0] == Key[0]
            && distance <= 2 && EditDistance.Between(key, Key) == 1
            ? (Likeness.Near, distance)
            : (Likeness.None, distance);
    }
}
