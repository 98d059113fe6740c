using CallCoach.Tracking.BestTime;
using NodaTime;

namespace CallCoach.Tracking.Tests.BestTime;

public sealed class BestTimeModelTests
{
    private static readonly BestTimeOptions Options = new();
    private static readonly LocalDate Today = new(2026, 11, 17);
    private static readonly LocalDate Monday = new(2026, 11, 16);

    [Fact]
    public void Without_calls_a_cell_is_the_table_of_priors()
    {
        var cell = BestTimeModel.Fit([], Today, Options).Cell("cafes", IsoDayOfWeek.Monday, 10);

        Assert.Equal(.10 * 1.14, cell.Prior, 10);
        Assert.Equal(60 * .114, cell.Rate.Hits, 10);
        Assert.Equal(60 * (1 - .114), cell.Rate.Misses, 10);
    }

    [Fact]
    public void The_chain_is_the_one_written_down()
    {
        // Eight tries on one Monday at 10 (two answered, first attempts) and four at 15 (one answered, second attempts), all today's weight.
        DialSample[] samples =
        [
            .. Enumerable.Range(0, 8).Select(at => new DialSample("cafes", Today, 10, 1, at < 2)),
            .. Enumerable.Range(0, 4).Select(at => new DialSample("gyms", Today, 15, 2, at < 1)),
        ];

        var model = BestTimeModel.Fit(samples, Today, Options);

        var m = (3 + (20 * .10)) / (12 + 20);
        var cafes = (2 + (40 * m)) / (8 + 40);
        var gyms = (1 + (40 * m)) / (4 + 40);
        var first = (2 + 30) / ((8 * cafes) + 30);
        var second = (1 + (30 * .9)) / ((4 * gyms) + 30);
        var ten = (2 + (30 * 1.14)) / ((8 * cafes * first) + 30);
        var tuesday = (3 + 50) / ((8 * cafes * first) + (4 * gyms * second) + 50);
        Assert.Equal(m, model.TeamRate, 12);
        Assert.Equal(cafes, model.SegmentRate("cafes"), 12);
        Assert.Equal(first, model.AttemptFactor(1), 12);
        Assert.Equal(second, model.AttemptFactor(2), 12);
        Assert.Equal(ten, model.HourFactor(10), 12);
        Assert.Equal(tuesday, model.WeekdayFactor(IsoDayOfWeek.Tuesday), 12);
        var cell = model.Cell("cafes", IsoDayOfWeek.Tuesday, 10);
        var p0 = cafes * ten * tuesday;
        Assert.Equal((60 * p0) + 2, cell.Rate.Hits, 10);
        Assert.Equal((60 * (1 - p0)) + (8 * first) - 2, cell.Rate.Misses, 10);
        Assert.Equal(8 * first, cell.Tries, 10);
    }

    [Fact]
    public void A_try_of_ninety_days_ago_counts_half()
    {
        var model = BestTimeModel.Fit([new DialSample("cafes", Today.PlusDays(-90), 10, 1, true)], Today, Options);

        Assert.Equal((.5 + 2) / (.5 + 20), model.TeamRate, 12);
    }

    [Fact]
    public void A_new_segment_starts_at_the_teams_rate()
    {
        var model = BestTimeModel.Fit(Enumerable.Range(0, 500).Select(at => new DialSample("cafes", Today, 10, 1, at % 4 == 0)), Today, Options);

        Assert.Equal(model.TeamRate, model.SegmentRate("gyms"), 12);
    }

    [Fact]
    public void Many_tries_outweigh_the_prior()
    {
        var samples = Enumerable.Range(0, 3000).Select(at => new DialSample("cafes", Monday, 16, 1, at % 3 == 0));

        Assert.Equal(1 / 3.0, BestTimeModel.Fit(samples, Today, Options).Cell("cafes", IsoDayOfWeek.Monday, 16).Rate.Mean, .02);
    }

    [Fact]
    public void Calls_that_were_asked_for_or_blocked_teach_nothing()
    {
        var attempt = Some.Missed(Some.Now);

        Assert.Single(DialSample.Answers("cafes", [attempt, attempt with { IsBlocked = true }, attempt with { WasAsked = true }]));
    }

    [Fact]
    public void A_later_attempt_is_less_likely_answered()
    {
        var model = BestTimeModel.Fit([], Today, Options);

        Assert.True(model.Chance("cafes", IsoDayOfWeek.Monday, 10, 1) > model.Chance("cafes", IsoDayOfWeek.Monday, 10, 4));
    }

    [Fact]
    public void Cells_that_do_not_differ_are_pooled_more_and_cells_that_do_less()
    {
        var same = Samples(_ => .2);
        var different = Samples(hour => hour % 2 == 0 ? .35 : .05);

        Assert.True(Strength(same) > Strength(different));
    }

    private static double Strength(IEnumerable<DialSample> samples)
    {
        var cell = BestTimeModel.Fit(samples, Today, Options).Cell("unseen", IsoDayOfWeek.Sunday, 10);
        return cell.Rate.Hits + cell.Rate.Misses;
    }

    private static IEnumerable<DialSample> Samples(Func<int, double> rate)
    {
        var random = new Tracking.Chance.KeyedRandom("samples");
        for (var at = 0; at < 12_000; at++)
        {
            var (segment, day, hour) = ($"s{at % 5}", at / 5 % 5, 8 + (at / 25 % 12));
            // The rate depends on segment, day and hour together, so no factor alone can explain it.
            yield return new DialSample(segment, Monday.PlusDays(-7 + day), hour, 1, random.NextDouble() < rate(hour + day + (at % 5)));
        }
    }
}
