using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>A bound as people write it: "&lt;1", "&gt;=0.7", "3".</summary>
/// <param name="Sign">One of = &lt; &lt;= &gt; &gt;=.</param>
public sealed record Comparison(string Sign, double Bound)
{
    private static readonly string[] Signs = ["<=", ">=", "<", ">", "="];

    /// <summary>Reads a bound, or gives <see langword="null"/> if the text is none.</summary>
    public static Comparison? Parse(string text)
    {
        var sign = Array.Find(Signs, sign => text.StartsWith(sign, StringComparison.Ordinal));
        var number = sign is null ? text : text[sign.Length..];
        return double.TryParse(number.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bound) && bound is >= 0 and <= 100_000
            ? new Comparison(sign ?? "=", bound)
            : null;
    }

    public bool Holds(double value) => Sign switch
    {
        "<" => value < Bound,
        "<=" => value <= Bound,
        ">" => value > Bound,
        ">=" => value >= Bound,
        _ => Math.Abs(value - Bound) < 1e-9,
    };
}
