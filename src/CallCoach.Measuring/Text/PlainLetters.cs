using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CallCoach.Measuring.Text;

/// <summary>
/// Letters without marks: accents go, signs become blanks, compatibility forms (ligatures, fractions, wide letters) their plain letters.
/// A table does it, because the program runs without the ICU library, and then <see cref="string.Normalize()"/> changes nothing.
/// </summary>
internal static class PlainLetters
{
    private const string Kept = ".%$¢€£";

    private static readonly FrozenDictionary<char, string> s_plain = EmbeddedTable.Read("plain-letters.tsv")
        .ToFrozenDictionary(
            row => (char)int.Parse(row.Left, NumberStyles.HexNumber, CultureInfo.InvariantCulture), row => row.Right);

    public static string Keep(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsAscii(letter) && s_plain.TryGetValue(letter, out var plain))
                Append(kept, plain);
            else
                Append(kept, letter);
        }

        return kept.ToString();
    }

    private static void Append(StringBuilder kept, string plain)
    {
        foreach (var letter in plain)
            Append(kept, letter);
    }

    private static void Append(StringBuilder kept, char letter)
    {
        var category = char.GetUnicodeCategory(letter);
        if (Kept.Contains(letter, StringComparison.Ordinal) || !IsSign(category))
            kept.Append(letter);
        else if (category != UnicodeCategory.NonSpacingMark)
            kept.Append(' ');
    }

    /// <summary>Marks, punctuation and symbols. A half of a surrogate pair counts too: what lies beyond the first plane is mostly pictures.</summary>
    private static bool IsSign(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
        or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
        or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate;
}
