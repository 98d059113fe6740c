using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class LegalTipTests
{
    [Fact]
    public void What_the_law_asks_for_bypasses_every_limit()
    {
        var judged = Judge(Conversation.Start(Heads.Unknown with { Intensity = Intensity.Quiet, Muted = [Kinds.RemoveMe] })
            .Press(RepKey.Quiet, 0.1).Prospect("take me off your list", 1, 2).Prospect("and never call again", 2.1, 5));

        Assert.Equal((TipClass.Legal, Conversation.At(2.45)), (Assert.Single(judged.Shown).Tip.Class, judged.Shown[0].At));
    }

    [Fact]
    public void It_replaces_whatever_stands_on_the_screen()
    {
        var judged = Judge(Conversation.Start().Prospect("not right now", 6, 7).Prospect("take me off your list", 7.5, 8));

        judged.Shows("Ask for a better time.", "Confirm. Remove. Say goodbye.");
        Assert.Equal(TipEnding.Replaced, judged.Ended[0].Ending);
    }

    [Fact]
    public void It_stays_until_done_or_acknowledged_and_nothing_replaces_it()
    {
        var judged = Judge(Conversation.Start()
            .Prospect("take me off your list", 6, 8).Prospect("try thursday", 20, 21).Rep("thanks for your time", 30, 31).Press(RepKey.Done, 40));

        Assert.Single(judged.Shown);
        Assert.Null(judged.Shown[0].Tip.Dwell);
        Assert.Equal((TipEnding.Done, Conversation.At(40)), (judged.Ended[0].Ending, judged.Ended[0].At));
        Assert.Equal(HeldBecause.AnotherTipOnScreen, judged.WhyHeld("Repeat it back. Save it."));
    }

    [Fact]
    public void The_same_request_is_not_shown_twice_while_it_stands()
    {
        var judged = Judge(Conversation.Start().Prospect("take me off your list", 6, 8).Prospect("take me off your list", 20, 22));

        Assert.Single(judged.Shown);
        Assert.Equal(HeldBecause.AnotherTipOnScreen, Assert.Single(judged.Held).Because);
    }

    [Fact]
    public void A_call_still_open_eight_seconds_after_the_request_is_told_once_it_was_acknowledged()
    {
        var call = Conversation.Start().Prospect("take me off your list", 6, 8).Press(RepKey.Done, 10).Rep("by the way", 20, 21);
        var judged = Judged.By(call.Events(), Detector(), new RemovalDetector(new RemovalOptions()));

        judged.Shows("Confirm. Remove. Say goodbye.", "Say goodbye now.");
        Assert.Equal(Conversation.At(16), judged.Shown[1].At);
    }

    private static Judged Judge(Conversation call) => Judged.By(call.Events(), Detector());

    private static PhraseDetector Detector() => new PhraseDetector()
        .Signal("take me off your list", Kinds.RemoveMe)
        .Signal("not right now", Kinds.NotNow)
        .Signal("thursday", Kinds.WantsTime)
        .Move("thanks for your time", Kinds.ThanksAndMovesOn);
}
