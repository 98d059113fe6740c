namespace CallCoach.Coaching;

/// <summary>Shares and their differences, with 95 % intervals that hold for small counts.</summary>
public static class Shares
{
    /// <summary>The normal quantile of 95 %.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>Wilson's score interval (1927).</summary>
    public static (double Low, double High) Wilson(double count, double of)
    {
        if (of <= 0)
            return (0, 1);
        var share = Math.Clamp(count / of, 0, 1);
        var middle = (share + (Z * Z / (2 * of))) / (1 + (Z * Z / of));
        var half = Z / (1 + (Z * Z / of)) * Math.Sqrt((share * (1 - share) / of) + (Z * Z / (4 * of * of)));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>The difference of two shares with Newcombe's interval (1998, method 10); nothing where one of them was never tried.</summary>
    public static Lift? Difference(int count, int of, int otherCount, int otherOf)
    {
        if (of == 0 || otherOf == 0)
            return null;
        var (one, other) = ((double)count / of, (double)otherCount / otherOf);
        var ((low, high), (otherLow, otherHigh)) = (Wilson(count, of), Wilson(otherCount, otherOf));
        var difference = one - other;
        return new(
            difference,
            difference - Math.Sqrt(((one - low) * (one - low)) + ((otherHigh - other) * (otherHigh - other))),
            difference + Math.Sqrt(((high - one) * (high - one)) + ((other - otherLow) * (other - otherLow))));
    }
}
