using System.Collections.Frozen;

namespace CallCoach.Measuring.Text;

/// <summary>British spelling to American, word by word, by the list that Whisper's normaliser uses (www.tysto.com/uk-us-spelling-list.html).</summary>
internal static class BritishSpelling
{
    private static readonly FrozenDictionary<string, string> s_american = EmbeddedTable.Read("british-american.tsv")
        .ToFrozenDictionary(row => row.Left, row => row.Right, StringComparer.Ordinal);

    /// <summary>The words of a text, joined by one blank.</summary>
    public static string ToAmerican(string text) => string.Join(
        ' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => s_american.GetValueOrDefault(word, word)));
}
