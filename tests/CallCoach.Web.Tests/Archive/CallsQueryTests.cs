using CallCoach.Coaching;

namespace CallCoach.Web.Tests;

public sealed class CallsQueryTests
{
    private static readonly DateTimeOffset Tuesday = new(2026, 11, 17, 18, 0, 0, TimeSpan.FromHours(1));
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(1), "test", "test");

    [Theory]
    [InlineData("today", 17)]
    [InlineData("week", 16)]
    [InlineData("month", 1)]
    public void A_period_begins_at_a_midnight_of_this_machine(string period, int day)
    {
        var filter = new CallsQuery(Period: period).Filter(Tuesday, Zone);

        Assert.Equal(new DateTimeOffset(2026, 11, day, 0, 0, 0, TimeSpan.FromHours(1)), filter.From);
        Assert.Null(filter.Until);
    }

    [Fact]
    public void The_last_day_of_a_choice_is_part_of_it()
    {
        var query = new CallsQuery(From: new DateOnly(2026, 11, 2), Until: new DateOnly(2026, 11, 3));

        var filter = query.Filter(Tuesday, Zone);

        Assert.Equal(new DateTimeOffset(2026, 11, 4, 0, 0, 0, TimeSpan.FromHours(1)), filter.Until);
        Assert.Equal(query, CallsQuery.Of(filter, Zone));
    }

    [Fact]
    public void An_address_says_the_whole_choice_and_nothing_else()
    {
        var query = new CallsQuery("a \"b c\"", CallOutcome.Cold, "tree care", "card", Kinds.Price, Speaker.Prospect, true, "week", After: 7);

        Assert.Equal("/calls?q=a%20%22b%20c%22&outcome=cold&segment=tree%20care&tag=card&kind=price&who=prospect&flagged=yes&period=week&after=7", query.Address());
        Assert.Equal("/calls", new CallsQuery().Address());
    }
}
