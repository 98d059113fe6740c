namespace CallCoach.Measuring.Statistics;

/// <summary>Interval of a share by Wilson's score (1927): stays between 0 and 1 and holds for small counts, where the plain one does not.</summary>
internal static class Wilson
{
    /// <summary>The normal quantile of 95 %.</summary>
    private const double Z = 1.959963984540054;

    public static Interval Of(int successes, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, total);
        if (total == 0)
            return Interval.Unknown;
        double n = total;
        var share = successes / n;
        var middle = (share + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z / (1 + (Z * Z / n)) * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        return new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
