using CallCoach.Tracking.Chance;
using CsCheck;

namespace CallCoach.Tracking.Tests.Chance;

public sealed class BetaDistributionTests
{
    /// <summary>Quantiles as R 4.3 gives them: qbeta(p, a, b).</summary>
    [Theory]
    [InlineData(1, 1, .05, .05)]
    [InlineData(2, 3, .5, .3857276)]
    [InlineData(20, 80, .05, .1379)]
    [InlineData(20, 80, .95, .2691)]
    [InlineData(.5, .5, .25, .1464466)]
    public void Quantiles_agree_with_a_reference(double hits, double misses, double share, double expected) =>
        Assert.Equal(expected, new BetaDistribution(hits, misses).Quantile(share), 3);

    [Fact]
    public void A_quantile_is_the_inverse_of_the_share_below() =>
        Gen.Select(Gen.Double[.5, 200], Gen.Double[.5, 200], Gen.Double[.01, .99]).Sample((hits, misses, share) =>
        {
            var beta = new BetaDistribution(hits, misses);
            return Math.Abs(beta.Below(beta.Quantile(share)) - share) < 1e-6;
        });

    [Fact]
    public void Draws_have_the_mean_and_the_spread_of_the_distribution()
    {
        var beta = new BetaDistribution(6, 34);
        var random = new KeyedRandom("draws");
        var draws = Enumerable.Range(0, 20_000).Select(_ => beta.Sample(random)).ToArray();

        // 20,000 draws leave a standard error of .0004 on the mean of .15.
        Assert.Equal(beta.Mean, draws.Average(), .002);
        Assert.Equal(.9, draws.Count(beta.Range().Contains) / 20_000.0, .01);
    }

    [Fact]
    public void Draws_follow_from_the_key_alone()
    {
        Assert.Equal(new KeyedRandom("a").NextDouble(), new KeyedRandom("a").NextDouble());
        Assert.NotEqual(new KeyedRandom("a").NextDouble(), new KeyedRandom("b").NextDouble());
    }

    [Fact]
    public void Plain_draws_are_even()
    {
        var random = new KeyedRandom("even");
        var counts = new int[10];
        for (var draw = 0; draw < 50_000; draw++)
            counts[random.Next(10)]++;

        // Four standard deviations around 5000.
        Assert.All(counts, count => Assert.InRange(count, 4730, 5270));
    }
}
