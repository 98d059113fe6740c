namespace CallCoach.Coaching;

/// <summary>The Gamma distribution of scale 1, by its incomplete function (series and continued fraction, Numerical Recipes 6.2).</summary>
internal static class GammaCurve
{
    private const double Tiny = 1e-300;
    private const double Close = 1e-14;
    private const int Terms = 1000;

    public static double Quantile(double shape, double share)
    {
        var (low, high) = (0.0, Math.Max(10, shape + (20 * Math.Sqrt(shape)) + 20));
        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Below(shape, middle) < share ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>The share of the curve that lies below a value.</summary>
    public static double Below(double shape, double value)
    {
        if (value <= 0)
            return 0;
        var weight = Math.Exp((shape * Math.Log(value)) - value - LogGamma(shape));
        return value < shape + 1 ? weight * Series(shape, value) : 1 - (weight * Fraction(shape, value));
    }

    private static double Series(double shape, double value)
    {
        var term = 1 / shape;
        var sum = term;
        for (var i = 1; i < Terms && Math.Abs(term) > Math.Abs(sum) * Close; i++)
        {
            term *= value / (shape + i);
            sum += term;
        }

        return sum;
    }

    private static double Fraction(double shape, double value)
    {
        var b = value + 1 - shape;
        var c = 1 / Tiny;
        var d = 1 / b;
        var result = d;
        for (var i = 1; i < Terms; i++)
        {
            var a = -i * (i - shape);
            b += 2;
            d = 1 / NotNought((a * d) + b);
            c = NotNought(b + (a / c));
            result *= d * c;
            if (Math.Abs((d * c) - 1) < Close)
                break;
        }

        return result;
    }

    private static double NotNought(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    // Lanczos, good to 2e-10 for any positive value.
    private static double LogGamma(double value)
    {
        ReadOnlySpan<double> parts = [76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5];
        var sum = 1.000000000190015;
        for (var i = 0; i < parts.Length; i++)
            sum += parts[i] / (value + i + 1);
        var about = value + 5.5;
        return ((value + 0.5) * Math.Log(about)) - about + Math.Log(2.5066282746310005 * sum / value);
    }
}
