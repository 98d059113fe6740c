using System.Runtime.InteropServices;

namespace CallCoach.Tracking.Chance;

/// <summary>What is known about a rate after some tries: Beta with <paramref name="Hits"/> and <paramref name="Misses"/>, prior counts included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BetaDistribution(double Hits, double Misses)
{
    public double Mean => Hits / (Hits + Misses);

    /// <summary>A prior of some strength around a rate, and then what was counted.</summary>
    public static BetaDistribution After(double priorMean, double priorStrength, double hits, double tries) =>
        new((priorStrength * priorMean) + hits, (priorStrength * (1 - priorMean)) + Math.Max(0, tries - hits));

    public double Sample(KeyedRandom random)
    {
        var hits = random.NextGamma(Hits);
        return hits / (hits + random.NextGamma(Misses));
    }

    /// <summary>The middle range that holds the rate with this probability (.9: from the 5 % to the 95 % point).</summary>
    public RateRange Range(double level = .9) => new(Quantile((1 - level) / 2), Quantile((1 + level) / 2));

    /// <summary>The rate below which a share of the probability lies.</summary>
    public double Quantile(double share)
    {
        var (low, high) = (0.0, 1.0);
        // 50 halvings leave nothing a screen could show.
        for (var halving = 0; halving < 50; halving++)
        {
            var middle = (low + high) / 2;
            if (Below(middle) < share)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>Probability that the rate lies below a value.</summary>
    public double Below(double rate) => IncompleteBeta.Regularised(Hits, Misses, rate);
}
