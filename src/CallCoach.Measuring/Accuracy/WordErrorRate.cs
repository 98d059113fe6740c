using System.Globalization;
using System.Text.RegularExpressions;
using CallCoach.Measuring.Text;

namespace CallCoach.Measuring.Accuracy;

/// <summary>Counts word errors on the normal form of both texts.</summary>
internal static partial class WordErrorRate
{
    public static WordErrors Count(string reference, string heard) =>
        CountWords(EnglishNormalizer.Words(reference), EnglishNormalizer.Words(heard));

    /// <summary>Both sides already in normal form.</summary>
    public static WordErrors CountWords(IReadOnlyList<string> reference, IReadOnlyList<string> heard) =>
        WordAlignment.Count(WordAlignment.Of(reference, heard));

    /// <summary>
    /// Compares texts that came in pieces. Each piece is normalised by itself, so that no number is made of the end of one and the
    /// beginning of the next; the pieces of the two sides need not be the same.
    /// </summary>
    public static WordErrors CountPieces(IEnumerable<string> reference, IEnumerable<string> heard) =>
        CountWords(reference.SelectMany(EnglishNormalizer.Words).ToArray(), heard.SelectMany(EnglishNormalizer.Words).ToArray());

    /// <summary>Compares the digits of both texts one by one: for clips whose numbers can be grouped in many ways.</summary>
    public static WordErrors CountDigits(string reference, string heard) => CountWords(Digits(reference), Digits(heard));

    private static string[] Digits(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).SelectMany(match => DigitsOf(match.Value))];

    private static IEnumerable<string> DigitsOf(string word)
    {
        if (NumberVocabulary.IsZero(word))
            return ["0"];
        if (NumberVocabulary.Ones.TryGetValue(word, out var value) && value < 10)
            return [value.ToString(CultureInfo.InvariantCulture)];
        return word.Where(char.IsAsciiDigit).Select(digit => digit.ToString());
    }

    [GeneratedRegex("[a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
