using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Attribution;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Notes;
using NodaTime;

namespace CallCoach.Tracking.Tests.Attribution;

public sealed class CallBackTests
{
    [Fact]
    public void All_causes_of_three_weeks_are_listed_and_none_alone()
    {
        var history = new LeadHistory(Some.Lead())
        {
            Attempts = [Some.Missed(Some.At(2026, 10, 1, 9)), Some.Missed(Some.At(2026, 11, 3, 10), 2, OutcomeReason.Machine) with { LeftMessage = true }],
        };
        var note = new HandNote(Guid.NewGuid(), Some.Lead().Id, "draft", Some.Now.ToInstant()) { SentOn = new LocalDate(2026, 11, 9) };
        var onTheWay = note with { SentOn = new LocalDate(2026, 11, 16) };

        var causes = CallBackCauses.Of(history, [note, onTheWay], Some.Now.ToInstant(), Some.Zone(Some.NewYork), call => "Lead with what works");

        Assert.Equal([CauseKind.Note, CauseKind.Voicemail, CauseKind.TimeSlot, CauseKind.Opener], causes.Select(cause => cause.Kind));
        Assert.Contains(causes, cause => cause.Label is "Tue 10-11");
    }

    [Fact]
    public void Small_numbers_may_be_chance()
    {
        var rate = Assert.Single(CallBackComparison.Compare([new CallBackTally("card", 19, 5)], new CallBackTally("no card", 22, 3)));

        Assert.EndsWith("may be chance.", rate.Text, StringComparison.Ordinal);
        Assert.InRange(rate.BetterThanWithout!.Value, .5, .95);
        Assert.True(rate.Range.Low < 5 / 19.0 && rate.Range.High > .2);
    }

    [Fact]
    public void Large_differences_are_named_with_how_sure_they_are()
    {
        var rate = Assert.Single(CallBackComparison.Compare([new CallBackTally("card", 200, 50)], new CallBackTally("no card", 200, 10)));

        Assert.Contains("more than chance would give", rate.Text, StringComparison.Ordinal);
        Assert.True(rate.Range.Contains(.25));
    }

    [Fact]
    public void Without_a_comparison_nothing_is_claimed() =>
        Assert.Contains("may be chance", Assert.Single(CallBackComparison.Compare([new CallBackTally("opener", 400, 90)], null)).Text, StringComparison.Ordinal);
}
