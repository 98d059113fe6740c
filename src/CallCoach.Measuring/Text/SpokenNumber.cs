using System.Globalization;
using System.Numerics;

namespace CallCoach.Measuring.Text;

/// <summary>
/// A number while it is being spoken: a whole value that words can still be added to ("two hundred" + "ten"),
/// or digits in a row that can only grow to the right ("one oh" + "one", "3." + "14").
/// </summary>
internal readonly record struct SpokenNumber
{
    private readonly BigInteger _whole;
    private readonly string? _digits;

    private SpokenNumber(BigInteger whole, string? digits) => (_whole, _digits) = (whole, digits);

    public static SpokenNumber Whole(BigInteger value) => new(value, null);

    public static SpokenNumber Digits(string digits) => new(0, digits);

    public bool IsDigits => _digits is not null;

    public bool IsWholeZero => _digits is null && _whole.IsZero;

    public bool EndsWithPoint => _digits is not null && _digits.EndsWith('.');

    public override string ToString() => _digits ?? _whole.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits after those that are there. A bare zero before them leaves no trace.</summary>
    public static SpokenNumber Append(SpokenNumber? number, string digits) =>
        Digits(number is null or { IsWholeZero: true } ? digits : number + digits);

    /// <summary>One to nineteen after what was said: it fills the place that is free for it, else it is a further group of digits.</summary>
    public SpokenNumber ThenOnes(int ones, string? previous)
    {
        var isUnit = ones < 10;
        if (IsDigits || (previous is not null && NumberVocabulary.Ones.ContainsKey(previous)))
        {
            var afterTens = isUnit && previous is not null && NumberVocabulary.Tens.ContainsKey(previous);
            return Digits((afterTens ? ToString()[..^1] : ToString()) + Figures(ones));
        }

        return FillOrAppend(ones, isUnit ? 10 : 100);
    }

    public SpokenNumber ThenTens(int tens) => IsDigits ? Digits(_digits + Figures(tens)) : FillOrAppend(tens, 100);

    /// <summary>The value times a multiplier: only its last group of thousands grows. False when the digits are no whole multiple.</summary>
    public bool TryMultiply(BigInteger multiplier, out SpokenNumber product)
    {
        if (!IsDigits)
        {
            var residual = _whole % 1000;
            product = Whole(_whole - residual + (residual * multiplier));
            return true;
        }

        product = default;
        if (!TryReadDecimal(_digits!, out var numerator, out var denominator))
            return false;
        var whole = BigInteger.DivRem(numerator * multiplier, denominator, out var rest);
        product = Whole(whole);
        return rest.IsZero;
    }

    private SpokenNumber FillOrAppend(int value, int place) =>
        _whole % place == 0 ? Whole(_whole + value) : Digits(ToString() + Figures(value));

    private static string Figures(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool TryReadDecimal(string digits, out BigInteger numerator, out BigInteger denominator)
    {
        numerator = denominator = 1;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        var figures = point < 0 ? digits : digits.Remove(point, 1);
        if (figures.Length == 0 || !figures.All(char.IsAsciiDigit))
            return false;
        numerator = BigInteger.Parse(figures, CultureInfo.InvariantCulture);
        denominator = BigInteger.Pow(10, decimals);
        return true;
    }
}
