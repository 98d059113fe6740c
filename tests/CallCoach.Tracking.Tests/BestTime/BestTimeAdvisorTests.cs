using CallCoach.Tracking.BestTime;
using NodaTime;

namespace CallCoach.Tracking.Tests.BestTime;

public sealed class BestTimeAdvisorTests
{
    private static readonly BestTimeOptions Options = new();
    private static readonly LocalDate Today = new(2026, 11, 17);
    private static readonly IsoDayOfWeek[] Weekdays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];
    private static readonly int[] Hours = [9, 10, 11, 14, 15, 16];

    [Fact]
    public void Few_calls_claim_nothing_and_say_so()
    {
        var advice = Advise([]);

        Assert.False(advice.IsEnough);
        Assert.Null(advice.Weekday);
        Assert.Equal(10, advice.Hour);
        Assert.StartsWith("Not enough calls yet for cafes (0 tries).", advice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clear_best_hour_is_named_with_how_sure_it_is_and_its_range()
    {
        var samples = Weekdays.SelectMany((_, day) => Hours.SelectMany(hour => Enumerable.Range(0, 120).Select(at =>
            new DialSample("cafes", new LocalDate(2026, 11, 9).PlusDays(day), hour, 1, hour == 10 && day == 1 ? at % 3 == 0 : at % 12 == 0))));

        var advice = Advise(samples);

        Assert.True(advice.IsEnough);
        Assert.Equal((IsoDayOfWeek.Tuesday, 10), (advice.Weekday, advice.Hour));
        Assert.Matches(@"^Tue 10-11 looks best for cafes, \d+ % sure, \d+ % answer \(\d+-\d+\)\.$", advice.Text);
        Assert.True(advice.Range.Contains(advice.Rate) && advice.Range.Low > 1 / 12.0);
        Assert.DoesNotContain("because", advice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_repeats() => Assert.Equal(Advise([]), Advise([]));

    [Fact]
    public void The_heat_map_marks_fields_with_few_tries()
    {
        var samples = Enumerable.Range(0, 40).Select(at => new DialSample("cafes", new LocalDate(2026, 11, 16), 9, 1, at % 4 == 0));
        var map = HeatMap.Of(BestTimeModel.Fit(samples, Today, Options), Options, "cafes", Weekdays, Hours);

        var field = map.Single(cell => cell is { Weekday: IsoDayOfWeek.Monday, Hour: 9 });
        Assert.Equal((40, 10, false), (field.Tries, field.Answers, field.IsFew));
        Assert.True(field.Range.Contains(field.Rate));
        Assert.Equal((Weekdays.Length * Hours.Length) - 1, map.Count(cell => cell.IsFew));
    }

    private static BestTimeAdvice Advise(IEnumerable<DialSample> samples) =>
        BestTimeAdvisor.Advise(BestTimeModel.Fit(samples, Today, Options), Options, "cafes", Weekdays, Hours, "2026-11-17");
}
