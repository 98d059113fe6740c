using System.Globalization;
using System.Text.RegularExpressions;

namespace CallCoach.Measuring.Text;

/// <summary>Spelled-out numbers as digits: "two hundred and ten dollars" is "$210", "three fifteen" is "315", "nineteenth" is "19th".</summary>
internal static partial class NumberPhrases
{
    public static string ToDigits(string text)
    {
        var words = Prepare(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Tidy(string.Join(' ', new NumberReader(words).Read()));
    }

    private static string Prepare(string text)
    {
        text = HalfAsPointFive(text);
        text = LetterThenDigit().Replace(text, "${before} ${after}");
        text = DigitThenLetter().Replace(text, "${before} ${after}");
        return LooseEnding().Replace(text, "${digit}${ending}");
    }

    /// <summary>"three and a half" is "three point five"; after a word that is no number it stays as said.</summary>
    private static string HalfAsPointFive(string text)
    {
        var parts = AndAHalf().Split(text);
        if (parts.Length == 1)
            return text;
        var result = new List<string>(2 * parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(parts[i]))
                continue;
            result.Add(parts[i]);
            if (i == parts.Length - 1)
                continue;
            var last = parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[^1];
            result.Add(NumberVocabulary.MayBeFollowedByHalf(last) ? "point five" : "and a half");
        }

        return string.Join(' ', result);
    }

    private static string Tidy(string text)
    {
        text = AmountAndCents().Replace(text, match =>
            $"{match.Groups["amount"].Value}.{Cents(match):00}");
        text = CentsAlone().Replace(text, match => $"¢{Cents(match)}");
        return LoneOne().Replace(text, "one${s}"); // a single "one" is more often the pronoun than the figure
    }

    private static int Cents(Match match) => int.Parse(match.Groups["cents"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\band\s+a\s+half\b", RegexOptions.None, 1000)]
    private static partial Regex AndAHalf();

    [GeneratedRegex(@"(?<before>[a-z])(?<after>[0-9])", RegexOptions.None, 1000)]
    private static partial Regex LetterThenDigit();

    [GeneratedRegex(@"(?<before>[0-9])(?<after>[a-z])", RegexOptions.None, 1000)]
    private static partial Regex DigitThenLetter();

    [GeneratedRegex(@"(?<digit>[0-9])\s+(?<ending>st|nd|rd|th|s)\b", RegexOptions.None, 1000)]
    private static partial Regex LooseEnding();

    [GeneratedRegex(@"(?<amount>[€£$][0-9]+) (?:and )?¢(?<cents>[0-9]{1,2})\b", RegexOptions.None, 1000)]
    private static partial Regex AmountAndCents();

    // Any character may stand for the point: so it is in the form compared against.
    [GeneratedRegex(@"[€£$]0.(?<cents>[0-9]{1,2})\b", RegexOptions.None, 1000)]
    private static partial Regex CentsAlone();

    [GeneratedRegex(@"\b1(?<s>s?)\b", RegexOptions.None, 1000)]
    private static partial Regex LoneOne();
}
