using System.Collections.Frozen;

namespace CallCoach.Speech.Vocabulary;

/// <summary>Words of everyday talk on the telephone (some 10 000, from the dialogues that coach-mini was trained on): none is a name by itself.</summary>
internal static class OrdinaryWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(Read);

    /// <param name="word">In any case, without punctuation.</param>
    public static bool Contains(string word) => Words.Value.Contains(word);

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(OrdinaryWords).Assembly.GetManifestResourceStream("ordinary.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
