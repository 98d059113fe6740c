using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class HoursTests
{
    [Fact]
    public void A_call_outside_the_hours_of_the_law_says_so_at_once_and_until_it_is_acknowledged()
    {
        var judged = Judged.By(Call("Outside legal hours: opens 8:00 am their time."), CoachDetectors.Create);

        var tip = judged.Shown[0];
        Assert.Equal((TimeSpan.Zero, TipClass.Legal, "Don't call now. Hang up."), (tip.At, tip.Tip.Class, tip.Tip.Headline));
        Assert.Equal("Outside legal hours: opens 8:00 am", tip.Tip.Why);
        Assert.Null(tip.Tip.Dwell);
    }

    [Fact]
    public void A_call_within_them_says_nothing() =>
        Assert.DoesNotContain(Judged.By(Call(null), CoachDetectors.Create).Findings, finding => finding.Kind is Kinds.CallingHours);

    private static IReadOnlyList<CallEvent> Call(string? closed)
    {
        var head = Heads.Unknown with { Lead = new LeadFacts("Jordan", "Fern Hollow", null, ClosedBy: closed) };
        return Conversation.Start(head).Prospect("Fern Hollow, this is Jordan.", 1, 3).Rep("Jordan, it's Maya from Brightloop.", 3.5, 5).Events();
    }
}
