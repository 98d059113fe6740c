using System.Globalization;
using System.Runtime.InteropServices;

namespace CallCoach.Tracking.BestTime.Trial;

/// <summary>A mean over simulated runs with the range that holds the true mean 95 times in 100.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Estimate(double Mean, double Low, double High)
{
    private const double TwoSides = 1.96;

    public static Estimate Of(IReadOnlyCollection<double> runs)
    {
        var mean = runs.Average();
        var deviation = Math.Sqrt(runs.Sum(run => Math.Pow(run - mean, 2)) / Math.Max(1, runs.Count - 1));
        var half = TwoSides * deviation / Math.Sqrt(runs.Count);
        return new Estimate(mean, mean - half, mean + half);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{100 * Mean:0.0} % ({100 * Low:0.0}-{100 * High:0.0})");
}
