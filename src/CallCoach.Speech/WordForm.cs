using System.Collections.Frozen;

namespace CallCoach.Speech;

/// <summary>
/// A form of a word that stays the same however the decoder prints it: lower case, no outer punctuation, numbers as digits.
/// Two looks at one utterance agree when their forms do.
/// </summary>
internal static class WordForm
{
    private static readonly FrozenDictionary<string, string> Numbers = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["zero"] = "0", ["one"] = "1", ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6",
        ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10", ["eleven"] = "11", ["twelve"] = "12",
        ["thirteen"] = "13", ["fourteen"] = "14", ["fifteen"] = "15", ["sixteen"] = "16", ["seventeen"] = "17",
        ["eighteen"] = "18", ["nineteen"] = "19", ["twenty"] = "20", ["thirty"] = "30", ["forty"] = "40", ["fifty"] = "50",
        ["sixty"] = "60", ["seventy"] = "70", ["eighty"] = "80", ["ninety"] = "90",
        ["okay"] = "ok", ["percent"] = "%", ["mister"] = "mr", ["and"] = "&",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string word)
    {
        var bare = word.AsSpan().Trim(".,!?;:\"'()[]-\u2026\u2013\u2014\u201c\u201d\u2018 ").ToString().ToLowerInvariant();
        return Numbers.GetValueOrDefault(bare, bare);
    }

    /// <summary>The forms of a text's words; what is only punctuation is no word.</summary>
    public static string[] All(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(form => form.Length > 0)];
}
