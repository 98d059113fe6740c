using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Hours;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.SpokenTimes;
using CsCheck;
using NodaTime;

namespace CallCoach.Tracking.Tests.FollowUps;

public sealed class FollowUpPlannerTests
{
    private readonly SpokenTimeReader _reader = new();

    [Fact]
    public void A_lawful_time_is_kept_with_its_window()
    {
        var followUp = Plan("Thursday after three", Some.Lead());

        Assert.Equal((Some.At(2026, 11, 19, 15, 15), Some.At(2026, 11, 19, 17), null), (followUp.When, followUp.Until, followUp.Moved));
    }

    [Fact]
    public void An_unlawful_time_moves_to_the_nearest_allowed_and_says_so()
    {
        var followUp = Plan("tomorrow at six in the morning", Some.Lead());

        Assert.Equal(Some.At(2026, 11, 18, 8), followUp.When);
        Assert.Contains("outside calling hours there", followUp.Moved, StringComparison.Ordinal);
    }

    [Fact]
    public void Late_moves_back_into_the_same_evening() => Assert.Equal(Some.At(2026, 11, 18, 20, 45), Plan("tomorrow at half past nine in the evening", Some.Lead()).When);

    [Fact]
    public void Their_closed_day_moves_it_too()
    {
        var lead = Some.Lead() with { OpeningHours = WeeklyHours.Parse("mon-thu 09:00-17:00") };

        Assert.Equal(Some.At(2026, 11, 19, 16, 45), Plan("Friday at nine in the morning", lead).When);
    }

    [Fact]
    public void Half_a_time_is_refused_with_what_to_ask() =>
        Assert.Contains("What time on Thursday", Assert.Throws<ArgumentException>(() => Plan("Thursday", Some.Lead())).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_planned_time_is_lawful() =>
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[1, 200]).Sample((hour, minute, days) =>
        {
            var lead = Some.Lead("(305) 555-0142", "CA");
            var day = Some.Now.Date.PlusDays(days);
            var spoken = new SpokenTime(SpokenTimeKind.Complete) { Day = day, Days = [day], When = Some.Zone(Some.NewYork).AtLeniently(day + new LocalTime(hour, minute)) };
            var followUp = FollowUpPlanner.Plan(Guid.NewGuid(), spoken, lead, lead.Numbers[0], Some.Gate());
            return Some.Gate().HoursAt(lead, lead.Numbers[0], followUp.When.ToInstant(), isAsked: true) == CallBlock.None;
        }, iter: 300);

    private FollowUp Plan(string said, Lead lead) => FollowUpPlanner.Plan(Guid.NewGuid(), _reader.Read(said, Some.Now), lead, lead.Numbers[0], Some.Gate());
}
