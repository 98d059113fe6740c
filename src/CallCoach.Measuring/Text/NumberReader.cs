using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CallCoach.Measuring.Text;

/// <summary>Reads words from left to right and prints numbers as digits. Made for one text, used once.</summary>
internal sealed partial class NumberReader(IReadOnlyList<string> words)
{
    private readonly List<string> _printed = [];
    private string _sign = "";
    private SpokenNumber? _number;
    private int _at;

    private string? Previous => _at > 0 ? words[_at - 1] : null;

    private string? Next => _at + 1 < words.Count ? words[_at + 1] : null;

    public IReadOnlyList<string> Read()
    {
        for (; _at < words.Count; _at++)
            Take(words[_at]);
        PrintNumber();
        return _printed;
    }

    private void Take(string word)
    {
        if (IsFigures(WithoutSign(word)))
            TakeFigures(word);
        else if (NumberVocabulary.IsZero(word))
            _number = SpokenNumber.Append(_number, "0");
        else if (NumberVocabulary.Ones.TryGetValue(word, out var ones))
            _number = ThenOnes(ones);
        else if (NumberVocabulary.OnesWithEnding.TryGetValue(word, out var onesEnding))
            Print(ThenOnes(onesEnding.Value) + onesEnding.Ending);
        else if (NumberVocabulary.Tens.TryGetValue(word, out var tens))
            _number = ThenTens(tens);
        else if (NumberVocabulary.TensWithEnding.TryGetValue(word, out var tensEnding))
            Print(ThenTens(tensEnding.Value) + tensEnding.Ending);
        else if (NumberVocabulary.Multipliers.TryGetValue(word, out var multiplier))
            _number = Times(multiplier);
        else if (NumberVocabulary.MultipliersWithEnding.TryGetValue(word, out var timesEnding))
            Print(Times(timesEnding.Value) + timesEnding.Ending);
        else if (NumberVocabulary.SignBefore.TryGetValue(word, out var sign))
            TakeSign(word, sign);
        else if (NumberVocabulary.Currencies.TryGetValue(word, out var currency))
            TakeCurrency(word, currency);
        else if (word is "per" or "percent")
            TakePercent(word);
        else
            TakeOther(word);
    }

    private void TakeFigures(string word)
    {
        if (_number is { EndsWithPoint: true })
        {
            _number = SpokenNumber.Append(_number, word);
            return;
        }

        PrintNumber();
        if (HasSign(word))
            _sign = word[..1];
        var figures = WithoutSign(word);
        var point = figures.IndexOf('.', StringComparison.Ordinal);
        var isWhole = point < 0 || figures.AsSpan(point + 1).Trim('0').IsEmpty;
        _number = isWhole
            ? SpokenNumber.Whole(BigInteger.Parse(point < 0 ? figures : figures[..point], CultureInfo.InvariantCulture))
            : SpokenNumber.Digits(figures);
    }

    private SpokenNumber ThenOnes(int ones) => _number?.ThenOnes(ones, Previous) ?? SpokenNumber.Whole(ones);

    private SpokenNumber ThenTens(int tens) => _number?.ThenTens(tens) ?? SpokenNumber.Whole(tens);

    private SpokenNumber Times(BigInteger multiplier)
    {
        if (_number is null)
            return SpokenNumber.Whole(multiplier);
        if (_number.Value.TryMultiply(multiplier, out var product))
            return product;
        PrintNumber();
        return SpokenNumber.Whole(multiplier);
    }

    private void TakeSign(string word, string sign)
    {
        PrintNumber();
        if (NextMayBeNumber())
            _sign = sign;
        else
            Print(word);
    }

    private void TakeCurrency(string word, string currency)
    {
        if (_number is null)
        {
            Print(word);
            return;
        }

        _sign = currency;
        PrintNumber();
    }

    private void TakePercent(string word)
    {
        var isTwoWords = word is "per";
        if (_number is null || (isTwoWords && Next is not "cent"))
        {
            PrintNumber();
            Print(word);
            return;
        }

        Print(_number + "%");
        if (isTwoWords)
            _at++;
    }

    /// <summary>Words that mean a number only beside one ("and", "point", "double", "triple"), and all words that never do.</summary>
    private void TakeOther(string word)
    {
        if (word is not ("and" or "point" or "double" or "triple") || !NextMayBeNumber())
            PrintBoth(word);
        else if (word is "point")
            TakePoint();
        else if (word is "and")
            TakeAnd(word);
        else
            TakeRepeat(word);
    }

    private void TakePoint()
    {
        if (NumberVocabulary.IsDigitWord(Next) || IsFigures(Next))
            _number = SpokenNumber.Append(_number, ".");
    }

    /// <summary>"Two hundred and six": after a multiplier it joins, elsewhere it is a word.</summary>
    private void TakeAnd(string word)
    {
        if (Previous is null || !NumberVocabulary.Multipliers.ContainsKey(Previous))
            PrintBoth(word);
    }

    private void TakeRepeat(string word)
    {
        var digit = NumberVocabulary.IsZero(Next) ? 0 : NumberVocabulary.Ones.GetValueOrDefault(Next!, -1);
        if (digit < 0)
        {
            PrintBoth(word);
            return;
        }

        var figures = digit.ToString(CultureInfo.InvariantCulture);
        _number = SpokenNumber.Append(_number, string.Concat(Enumerable.Repeat(figures, word is "double" ? 2 : 3)));
        _at++;
    }

    private bool NextMayBeNumber() => NumberVocabulary.Knows(Next) || IsFigures(Next);

    private void PrintBoth(string word)
    {
        PrintNumber();
        Print(word);
    }

    private void PrintNumber()
    {
        if (_number is { } number)
            Print(number.ToString());
    }

    private void Print(string text)
    {
        _printed.Add(_sign + text);
        _sign = "";
        _number = null;
    }

    private static bool HasSign(string word) => NumberVocabulary.Signs.Contains(word[0], StringComparison.Ordinal);

    private static string WithoutSign(string word) => HasSign(word) ? word[1..] : word;

    private static bool IsFigures(string? word) => word is not null && Figures().IsMatch(word);

    [GeneratedRegex(@"^[0-9]+(?:\.[0-9]+)?$", RegexOptions.None, 1000)]
    private static partial Regex Figures();
}
