using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Tests.Statistics;

public sealed class StatisticsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.95, 3.85)]
    [InlineData(1, 4)]
    public void Percentiles_lie_on_the_line_between_neighbours(double share, double expected) =>
        Assert.Equal(expected, new Percentiles([4, 1, 3, 2]).At(share), 12);

    [Fact]
    public void Without_values_there_is_no_percentile() => Assert.True(double.IsNaN(new Percentiles([]).Median));

    [Fact]
    public void A_share_beyond_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Percentiles([1]).At(95));

    // Values of R's prop.test without continuity correction.
    [Theory]
    [InlineData(0, 10, 0, 0.2775328)]
    [InlineData(5, 10, 0.2365931, 0.7634069)]
    [InlineData(95, 100, 0.8882495, 0.9784594)]
    [InlineData(10, 10, 0.7224672, 1)]
    public void Wilson_gives_the_known_intervals(int successes, int total, double low, double high)
    {
        var interval = Wilson.Of(successes, total);
        Assert.Equal(low, interval.Low, 5);
        Assert.Equal(high, interval.High, 5);
    }

    [Fact]
    public void Nothing_counted_may_be_anything() => Assert.Equal(Interval.Unknown, Wilson.Of(0, 0));

    [Fact]
    public void A_drawn_interval_holds_the_mean_and_is_the_same_each_time()
    {
        var units = Enumerable.Range(0, 100).Select(i => (double)i).ToArray();
        var first = Bootstrap.Of(units, drawn => drawn.Average());
        Assert.Equal(first, Bootstrap.Of(units, drawn => drawn.Average()));
        Assert.InRange(49.5, first.Low, first.High);
        Assert.InRange(first.High - first.Low, 8, 15); // 2 x 1.96 x 28.9 / sqrt(100)
    }

    [Fact]
    public void A_figure_that_has_no_value_in_any_draw_has_no_interval() =>
        Assert.Equal(Interval.Unknown, Bootstrap.Of([1, 2], _ => double.NaN));
}
