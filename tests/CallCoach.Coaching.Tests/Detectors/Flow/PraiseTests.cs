using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class PraiseTests
{
    [Fact]
    public void Asking_a_busy_person_for_a_better_time_earns_praise()
    {
        var judged = Judge(Conversation.Start().Prospect("not right now", 6, 8).Rep("when would suit you better", 9, 11));

        judged.Shows("Ask for a better time.", "You asked for a better time.");
        Assert.Equal(TipEnding.Followed, judged.Ended[0].Ending);
    }

    [Fact]
    public void Proposing_a_time_to_somebody_who_is_free_earns_none() =>
        Assert.Empty(Judge(Conversation.Start().Prospect("sounds good", 6, 8).Rep("when would suit you better", 9, 11)).Shown);

    [Fact]
    public void Taking_a_no_kindly_is_for_the_review_as_nothing_is_shown_after_a_no()
    {
        var judged = Judge(Conversation.Start().Prospect("not interested", 6, 8).Rep("thanks for telling me straight", 9, 11));

        judged.Shows("Thank them. Let it go.");
        Assert.Equal(HeldBecause.CallIsClosing, judged.WhyHeld("You took the no kindly."));
        Assert.Equal("You took the no kindly.", CallSummary.Of(judged.Log).GoodThing);
    }

    [Fact]
    public void Praise_comes_once_a_call()
    {
        var judged = Judge(Conversation.Start()
            .Prospect("not right now", 6, 8).Rep("when would suit you better", 9, 11)
            .Prospect("not right now", 60, 62).Rep("when would suit you better", 63, 65));

        Assert.Single(judged.Shown, shown => shown.Tip.Tone == TipTone.Praise);
    }

    private static Judged Judge(Conversation call) => Judged.By(
        call.Events(),
        new PhraseDetector()
            .Signal("not right now", Kinds.NotNow).Signal("not interested", Kinds.NotInterested)
            .Move("suit you better", Kinds.AsksBetterTime).Move("thanks for telling", Kinds.ThanksAndMovesOn),
        new PraiseDetector(new PraiseOptions()));
}
