using System.Text.RegularExpressions;

namespace CallCoach.Measuring.Text;

/// <summary>
/// Brings English text to the form in which word error rates are compared: what Whisper's own English normaliser makes of it.
/// It lower-cases, drops brackets and hesitation sounds, writes contractions out, numbers as digits and British spelling as American.
/// A rate counted on any other form can't be set beside published ones.
/// </summary>
internal static partial class EnglishNormalizer
{
    /// <summary>The words of a text in that form.</summary>
    public static string[] Words(string text) =>
        Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Normalize(string text)
    {
        var plain = text.ToLowerInvariant();
        plain = Bracketed().Replace(plain, "");
        plain = InParentheses().Replace(plain, "");
        plain = Hesitation().Replace(plain, "");
        plain = BlankBeforeApostrophe().Replace(plain, "'");
        plain = Contractions.WriteOut(plain);
        plain = CommaBetweenDigits().Replace(plain, "${before}${after}");
        plain = FullStop().Replace(plain, " ${after}");
        plain = PlainLetters.Keep(plain);
        plain = NumberPhrases.ToDigits(plain);
        plain = BritishSpelling.ToAmerican(plain);
        plain = SignBeforeNoDigit().Replace(plain, " ${after}");
        plain = PercentAfterNoDigit().Replace(plain, "${before} ");
        return Blanks().Replace(plain, " ");
    }

    [GeneratedRegex(@"[<\[][^>\]]*[>\]]", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\([^)]+?\)", RegexOptions.None, 1000)]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"\b(?:hmm|mm|mhm|mmm|uh|um)\b", RegexOptions.None, 1000)]
    private static partial Regex Hesitation();

    [GeneratedRegex(@"\s+'", RegexOptions.None, 1000)]
    private static partial Regex BlankBeforeApostrophe();

    [GeneratedRegex(@"(?<before>[0-9]),(?<after>[0-9])", RegexOptions.None, 1000)]
    private static partial Regex CommaBetweenDigits();

    [GeneratedRegex(@"\.(?<after>[^0-9]|$)", RegexOptions.None, 1000)]
    private static partial Regex FullStop();

    [GeneratedRegex(@"[.$¢€£](?<after>[^0-9])", RegexOptions.None, 1000)]
    private static partial Regex SignBeforeNoDigit();

    [GeneratedRegex(@"(?<before>[^0-9])%", RegexOptions.None, 1000)]
    private static partial Regex PercentAfterNoDigit();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
