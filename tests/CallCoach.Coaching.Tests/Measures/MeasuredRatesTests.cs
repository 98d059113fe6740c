namespace CallCoach.Coaching.Tests;

public sealed class MeasuredRatesTests
{
    [Fact]
    public void A_share_of_chances_has_Wilsons_interval()
    {
        var rate = MeasuredRates.Of(MeasureShape.OfChances, [new(3, 4), new(5, 6)]);

        Assert.Equal((2, 0.8), (rate.Calls, rate.Rate));
        Assert.Equal(0.490, rate.Low!.Value, 3);
        Assert.Equal(0.943, rate.High!.Value, 3);
    }

    [Fact]
    public void Counts_in_a_time_have_a_Gamma_interval()
    {
        // 10 in 20 minutes, as even as can be: Gamma(10.5, 20) has its 2.5 % and 97.5 % at 0.257 and 0.887 a minute.
        var rate = MeasuredRates.Of(MeasureShape.PerTenMinutes, [.. Enumerable.Repeat(new CallFigure(2, 4), 5)]);

        Assert.Equal(5, rate.Rate!.Value, 6);
        Assert.Equal(2.57, rate.Low!.Value, 2);
        Assert.Equal(8.87, rate.High!.Value, 2);
    }

    [Fact]
    public void Calls_that_differ_by_more_than_chance_widen_it()
    {
        var even = MeasuredRates.Of(MeasureShape.PerTenMinutes, [.. Enumerable.Repeat(new CallFigure(4, 4), 6)]);
        var uneven = MeasuredRates.Of(MeasureShape.PerTenMinutes, [.. Enumerable.Range(0, 6).Select(call => new CallFigure(call % 2 * 8, 4))]);

        Assert.Equal(even.Rate, uneven.Rate);
        Assert.True(uneven.High - uneven.Low > 1.5 * (even.High - even.Low));
    }

    [Fact]
    public void None_in_a_time_is_not_never()
    {
        var rate = MeasuredRates.Of(MeasureShape.PerTenMinutes, [new(0, 10), new(0, 10)]);

        Assert.Equal((0, 0), (rate.Rate, rate.Low));
        Assert.InRange(rate.High!.Value, 1, 2);
    }

    [Fact]
    public void A_share_of_words_draws_calls_anew_and_says_the_same_each_time()
    {
        IReadOnlyList<CallFigure> calls = [.. Enumerable.Range(0, 12).Select(call => new CallFigure(40 + (call * 4), 100))];

        var rate = MeasuredRates.Of(MeasureShape.OfWords, calls);

        Assert.Equal(rate, MeasuredRates.Of(MeasureShape.OfWords, calls));
        Assert.InRange(rate.Low!.Value, 0.5, 0.58);
        Assert.InRange(rate.High!.Value, 0.66, 0.74);
        Assert.False(MeasuredRates.Of(MeasureShape.OfWords, [.. calls.Take(4)]).HasInterval);
    }

    [Fact]
    public void Without_an_occasion_nothing_is_known() => Assert.Equal(MeasuredRate.None, MeasuredRates.Of(MeasureShape.OfChances, []));

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.97, true)]
    [InlineData(0.4, true)]
    public void An_old_rate_outside_of_the_interval_is_left_behind(double old, bool excluded) =>
        Assert.Equal(excluded, MeasuredRates.Of(MeasureShape.OfChances, [new(3, 4), new(5, 6)]).Excludes(old));

    [Fact]
    public void The_difference_of_two_shares_has_Newcombes_interval()
    {
        // 56 of 70 against 48 of 80: the paper's first example.
        var lift = Shares.Difference(56, 70, 48, 80)!;

        Assert.Equal(0.2, lift.Difference, 6);
        Assert.Equal(0.0524, lift.Low, 4);
        Assert.Equal(0.3339, lift.High, 4);
        Assert.True(lift.IsSure);
        Assert.Null(Shares.Difference(1, 2, 0, 0));
    }
}
