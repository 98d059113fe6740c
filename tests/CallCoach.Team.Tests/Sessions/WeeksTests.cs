using CallCoach.Coaching;

namespace CallCoach.Team.Tests;

public sealed class WeeksTests
{
    [Fact]
    public void A_week_begins_on_Monday_and_sums_its_calls()
    {
        var sunday = new DateTimeOffset(2026, 11, 22, 23, 0, 0, TimeSpan.Zero);

        var weeks = Weeks.Of(MeasureShape.OfChances, [(sunday, new(1, 2)), (sunday.AddHours(2), new(1, 1)), (sunday.AddDays(3), new(0, 1))]);

        Assert.Equal([new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 23)], weeks.Select(week => week.Monday));
        Assert.Equal([0.5, 0.5], weeks.Select(week => week.Rate.Rate!.Value));
        Assert.Equal([1, 2], weeks.Select(week => week.Rate.Calls));
    }
}
