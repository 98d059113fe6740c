using CallCoach.Tracking.Calendars;
using CallCoach.Tracking.FollowUps;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;

namespace CallCoach.Tracking.Tests.Calendars;

/// <summary>What the product writes, a calendar parser reads.</summary>
public sealed class FollowUpCalendarTests
{
    private static readonly Instant Stamp = Some.Now.ToInstant();

    [Fact]
    public void An_invite_has_the_time_in_the_prospects_zone()
    {
        var text = FollowUpCalendar.Invite(FollowUp(), Some.Lead(), Stamp);
        var happening = Read(text);

        Assert.Equal(("America/New_York", new DateTime(2026, 11, 19, 15, 15, 0)), (happening.Start!.TzId, happening.Start.Value));
        Assert.Equal(new DateTime(2026, 11, 19, 20, 15, 0, DateTimeKind.Utc), happening.Start.AsUtc);
        Assert.Equal(new DateTime(2026, 11, 19, 15, 30, 0), happening.End!.Value);
        Assert.Equal("Call Jordan (Fern Hollow)", happening.Summary);
        Assert.Contains("BEGIN:VTIMEZONE", text, StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST", text, StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-PT10M", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_keeps_the_uid_and_raises_the_sequence()
    {
        var first = FollowUp();
        var changed = first with { When = Some.At(2026, 11, 20, 9), Sequence = 1 };

        Assert.Equal(Read(FollowUpCalendar.Invite(first, Some.Lead(), Stamp)).Uid, Read(FollowUpCalendar.Invite(changed, Some.Lead(), Stamp)).Uid);
        Assert.Equal(1, Read(FollowUpCalendar.Invite(changed, Some.Lead(), Stamp)).Sequence);
    }

    [Fact]
    public void A_cancellation_says_so_and_has_the_higher_sequence()
    {
        var text = FollowUpCalendar.Cancel(FollowUp(), Some.Lead(), Stamp);

        Assert.Contains("METHOD:CANCEL", text, StringComparison.Ordinal);
        Assert.Equal((EventStatus.Cancelled, 1), (Read(text).Status, Read(text).Sequence));
        Assert.Empty(Read(text).Alarms);
    }

    [Fact]
    public void Nothing_that_was_said_goes_into_a_calendar()
    {
        var followUp = FollowUp() with { Moment = new SpokenMoment(3, TimeSpan.Zero, "after three, once the trucks are back"), Moved = "They said half past six" };

        Assert.DoesNotContain("trucks", FollowUpCalendar.Invite(followUp, Some.Lead(), Stamp), StringComparison.Ordinal);
        Assert.DoesNotContain("half past", FollowUpCalendar.Invite(followUp, Some.Lead(), Stamp), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_has_all_open_ones_and_each_zone_once()
    {
        var london = FollowUp() with { Id = Guid.NewGuid(), When = Some.At(2026, 11, 20, 9, 0, "Europe/London") };
        var done = FollowUp() with { Id = Guid.NewGuid(), State = FollowUpState.Done };
        var text = FollowUpCalendar.Feed([(FollowUp(), Some.Lead()), (FollowUp() with { Id = Guid.NewGuid() }, Some.Lead()), (london, Some.Lead()), (done, Some.Lead())], Stamp);
        var calendar = Calendar.Load(text)!;

        Assert.Equal(3, calendar.Events.Count);
        Assert.Equal(["America/New_York", "Europe/London"], calendar.TimeZones.Select(zone => zone.TzId).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Europe/London")]
    [InlineData("Australia/Sydney")]
    [InlineData("Asia/Kolkata")]
    public void The_moment_survives_in_summer_and_winter(string zone)
    {
        foreach (var month in new[] { 1, 3, 4, 7, 10, 11 })
        {
            var when = Some.At(2027, month, 28, 15, 15, zone);
            var read = Read(FollowUpCalendar.Invite(FollowUp() with { When = when }, Some.Lead(), Stamp));

            Assert.Equal(when.ToDateTimeUtc(), read.Start!.AsUtc);
        }
    }

    private static FollowUp FollowUp() => new(Guid.Parse("6f1c5a3e-9f55-4f0b-8d6d-0d7a3f3f1a11"), Some.Lead().Id, Some.At(2026, 11, 19, 15, 15)) { IsAgreed = true };

    private static CalendarEvent Read(string text) => Assert.Single(Calendar.Load(text)!.Events);
}
