using CallCoach.Store;

namespace CallCoach.Web.Tests;

public sealed class TrendsTests
{
    private static readonly DateTimeOffset From = new(2026, 8, 25, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_last_four_weeks_stand_against_the_eight_before()
    {
        var trends = Trends.Of(From, [.. Enumerable.Range(0, 12).Select(week => Week(week, calls: 20, warm: week < 8 ? 2 : 5, scripted: week < 8 ? 9 : 4.5))]);

        Assert.Equal(("25%", "20 of 80 in four weeks, 10% before"), (trends[0].Figure, trends[0].Beside));
        Assert.Equal(("4.5", "from 9.0 in the weeks before"), (trends[1].Figure, trends[1].Beside));
        Assert.Equal(12, trends[0].Weeks.Count(week => week is not null));
    }

    [Fact]
    public void Too_few_calls_give_no_figure_and_say_so()
    {
        var trend = Trends.Of(From, [Week(11, calls: 3, warm: 1, scripted: 1)])[0];

        Assert.Null(trend.Figure);
        Assert.Contains("3 calls", trend.Beside, StringComparison.Ordinal);
    }

    private static TrendPoint Week(int week, int calls, int warm, double scripted) =>
        new(From.AddDays(7 * week), calls, warm, calls, TimeSpan.FromMinutes(calls * 2), scripted, .6, 150, calls, calls / 2);
}
