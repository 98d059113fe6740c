using System.Collections.Frozen;

namespace CallCoach.Speech;

/// <summary>
/// A form of a word that stays the same however the decoder prints it: lower case, no outer punctuation, numbers as digits.
/// Two looks at one utterance agree when their forms do.
/// </summary>
internal static class WordForm
{
    private const string UpToNineteen =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    private static readonly FrozenDictionary<string, string> OtherSpellings = Spellings().ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string word)
    {
        var bare = word.AsSpan().Trim(".,!?;:\"'()[]-\u2026\u2013\u2014\u201c\u201d\u2018 ").ToString().ToLowerInvariant();
        return OtherSpellings.GetValueOrDefault(bare, bare);
    }

    /// <summary>The forms of a text's words; what is only punctuation is no word.</summary>
    public static string[] All(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(form => form.Length > 0)];

    private static Dictionary<string, string> Spellings()
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["okay"] = "ok",
            ["percent"] = "%",
            ["mister"] = "mr",
            ["and"] = "&",
        };
        foreach (var (number, word) in UpToNineteen.Split(' ').Index())
            spellings[word] = $"{number}";
        foreach (var (ten, word) in Tens.Split(' ').Index())
            spellings[word] = $"{(ten + 2) * 10}";
        return spellings;
    }
}
