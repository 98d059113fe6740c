using System.Globalization;

namespace CallCoach.Calls;

/// <summary>Finds digits in what was said, written or spoken. Prices, dates and times of day are no digits of a number.</summary>
internal static class DigitRuns
{
    private const int MostPieces = 40;

    private static readonly Dictionary<string, int> Units = Numbered(
        0, 1, "zero one two three four five six seven eight nine", ("oh", 0), ("o", 0), ("nought", 0));

    private static readonly Dictionary<string, int> Teens = Numbered(
        10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly Dictionary<string, int> Tens = Numbered(
        20, 10, "twenty thirty forty fifty sixty seventy eighty ninety", ("fourty", 40));

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { "dash", "hyphen", "space", "um", "uh", "er", "plus", "" };

    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "dollars", "dollar", "bucks", "pounds", "pound", "euros", "euro", "percent", "cents", "thousand", "million", "grand", "usd", "eur", "gbp",
    };

    public static IReadOnlyList<DigitRun> Find(IReadOnlyList<string> words, IReadOnlyList<string> plain)
    {
        var runs = new List<DigitRun>();
        var pieces = new List<DigitPiece>();
        for (var i = 0; i < words.Count;)
        {
            if (pieces.Count < MostPieces && PieceAt(words, plain, i) is { } piece)
            {
                pieces.Add(piece);
                i = piece.Last + 1;
            }
            else if (pieces.Count > 0 && Between.Contains(plain[i]) && i + 1 < words.Count && PieceAt(words, plain, i + 1) is not null)
            {
                i++;
            }
            else
            {
                Close();
                i++;
            }
        }

        Close();
        return runs;

        void Close()
        {
            if (pieces.Count > 0)
                runs.Add(new DigitRun([.. pieces]));
            pieces.Clear();
        }
    }

    private static DigitPiece? PieceAt(IReadOnlyList<string> words, IReadOnlyList<string> plain, int at)
    {
        if (at + 1 < words.Count && Measures.Contains(plain[at + 1]))
            return null;
        if (Written(words[at]) is { } written)
            return new DigitPiece(at, at, written);

        var (word, next) = (plain[at], at + 1 < plain.Count ? plain[at + 1] : "");
        if (word.Contains('-', StringComparison.Ordinal) && word.Split('-') is [var tens, var unit] && Tens.TryGetValue(tens, out var joinedTen) && Units.TryGetValue(unit, out var joined))
            return new DigitPiece(at, at, Text(joinedTen + joined));
        if (Units.TryGetValue(word, out var digit))
            return next is "hundred" ? new DigitPiece(at, at + 1, Text(digit * 100)) : new DigitPiece(at, at, Text(digit));
        if (Teens.TryGetValue(word, out var teen))
            return new DigitPiece(at, at, Text(teen));
        if (Tens.TryGetValue(word, out var ten))
            return Units.TryGetValue(next, out var after) && after > 0 ? new DigitPiece(at, at + 1, Text(ten + after)) : new DigitPiece(at, at, Text(ten));
        if (word is "double" or "triple" && Digit(next) is { } repeated)
            return new DigitPiece(at, at + 1, new string(repeated, word is "double" ? 2 : 3));
        return null;
    }

    private static char? Digit(string word) =>
        Units.TryGetValue(word, out var digit) ? (char)('0' + digit) : word is [>= '0' and <= '9'] ? word[0] : null;

    /// <summary>The digits of a written group, or null where it is a word, a price, a date or a time.</summary>
    private static string? Written(string word)
    {
        var bare = word.TrimEnd('.', ',', ';', '!', '?').Trim('"', '\'');
        if (bare.Length == 0 || !bare.Any(char.IsAsciiDigit) || bare.Any(letter => !char.IsAsciiDigit(letter) && !"+-().".Contains(letter, StringComparison.Ordinal)))
            return null;
        if (IsDecimal(bare) || IsDate(bare))
            return null;
        return new string([.. bare.Where(char.IsAsciiDigit)]);
    }

    private static bool IsDecimal(string text) =>
        text.Split('.') is [var whole, { Length: 1 or 2 } part] && whole.All(char.IsAsciiDigit) && part.All(char.IsAsciiDigit);

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd-MM-yyyy", "MM-dd-yyyy", "d.M.yyyy", "dd.MM.yy", "yyyy.MM.dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Dictionary<string, int> Numbered(int from, int step, string words, params (string Word, int Number)[] more)
    {
        var numbers = words.Split(' ').Index().ToDictionary(word => word.Item, word => from + (word.Index * step), StringComparer.Ordinal);
        foreach (var (word, number) in more)
            numbers[word] = number;
        return numbers;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
