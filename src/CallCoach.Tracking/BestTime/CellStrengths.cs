namespace CallCoach.Tracking.BestTime;

/// <summary>How much cells really differ from what their factors suggest, by the moments of the beta-binomial.</summary>
internal static class CellStrengths
{
    private const double Least = 10;
    private const double Most = 600;

    /// <summary>The strength that is left when the prior rate itself is only known so well.</summary>
    /// <param name="relativeVariance">Of the prior rate, against its square.</param>
    public static double With(double strength, double prior, double relativeVariance) =>
        1 / ((1 / strength) + (prior * relativeVariance / (1 - prior)));

    public static double Fit(IEnumerable<(double Prior, double Tries, double Successes)> cells, double fallback)
    {
        var (excess, scale) = (0.0, 0.0);
        foreach (var (prior, tries, successes) in cells)
        {
            var chance = tries * prior * (1 - prior);
            excess += Math.Pow(successes - (tries * prior), 2) - chance;
            scale += chance * Math.Max(0, tries - 1);
        }

        if (scale <= 0)
            return fallback;
        // Var(k) = n p (1-p) (1 + (n-1) rho), and rho = 1 / (strength + 1).
        var rho = excess / scale;
        return rho <= 0 ? Most : Math.Clamp((1 / rho) - 1, Least, Most);
    }
}
