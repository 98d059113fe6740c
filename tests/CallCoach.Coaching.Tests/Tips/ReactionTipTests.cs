using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

/// <summary>Reactions to what the prospect said.</summary>
public sealed class ReactionTipTests
{
    [Fact]
    public void It_comes_at_the_end_of_the_prospects_turn()
    {
        var shown = Assert.Single(Judge(Conversation.Start().Prospect("not right now", 6, 8)).Shown);

        Assert.Equal("Ask for a better time.", shown.Tip.Headline);
        Assert.Equal(Conversation.At(8.45), shown.At);
    }

    [Fact]
    public void It_waits_while_the_prospect_goes_on()
    {
        var call = Conversation.Start().Prospect("not right now", 6, 8).Prospect("I have crews waiting on me out there", 8.3, 15);

        Assert.Equal(Conversation.At(15.45), Assert.Single(Judge(call).Shown).At);
    }

    [Fact]
    public void But_not_for_ever()
    {
        var call = Conversation.Start().Prospect("not right now", 6, 8).Prospect("I have crews waiting on me out there", 8.3, 40);

        Assert.Equal(HeldBecause.ProspectSpeaking, Assert.Single(Judge(call).Held).Because);
    }

    [Fact]
    public void It_replaces_coaching_that_stood_two_seconds()
    {
        var judged = Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Prospect("not right now", 8.6, 9.2));

        judged.Shows("Say it your way.", "Ask for a better time.");
        Assert.True(judged.Shown[1].At - judged.Shown[0].At >= TimeSpan.FromSeconds(2));
        Assert.Equal(TipEnding.Replaced, judged.Ended[0].Ending);
    }

    [Fact]
    public void A_second_reaction_needs_its_gap()
    {
        var judged = Judge(Conversation.Start().Prospect("who is this", 6, 7).Prospect("how much is it", 14.2, 15));

        judged.Shows("Name, company, reason. Plainly.", "Pause. Ask compared with what.");
        Assert.Equal(
            HeldBecause.TooSoonAfterLast,
            Judge(Conversation.Start().Prospect("who is this", 6, 7).Prospect("how much is it", 10, 11)).WhyHeld("Pause. Ask compared with what."));
    }

    [Fact]
    public void Refusals_and_timing_do_not()
    {
        var judged = Judge(Conversation.Start().Prospect("who is this", 6, 7).Prospect("not right now", 10, 11));

        judged.Shows("Name, company, reason. Plainly.", "Ask for a better time.");
    }

    [Fact]
    public void Five_in_two_minutes_are_too_many()
    {
        var judged = Judge(Conversation.Start()
            .Prospect("who is this", 6, 7).Prospect("how much is it", 20, 21).Prospect("we have one", 34, 35).Prospect("send me something", 48, 49)
            .Prospect("how much is it", 62, 63));

        Assert.Equal(HeldBecause.BudgetSpent, Assert.Single(judged.Held).Because);
    }

    [Fact]
    public void The_same_label_comes_again_after_half_a_minute()
    {
        var judged = Judge(Conversation.Start().Prospect("not right now", 6, 7).Prospect("not right now", 20, 21).Prospect("not right now", 40, 41));

        Assert.Equal(2, judged.Shown.Count);
        Assert.Equal(HeldBecause.CoolingDown, Assert.Single(judged.Held).Because);
    }

    [Fact]
    public void It_spends_no_coaching_budget_and_no_gap()
    {
        var judged = Judge(Conversation.Start().Prospect("who is this", 6, 7).Rep("how are you doing today", 16, 18));

        judged.Shows("Name, company, reason. Plainly.", "Say it your way.");
    }

    [Fact]
    public void Coaching_gives_way_to_a_reaction_on_the_screen()
    {
        var judged = Judge(Conversation.Start().Prospect("who is this", 6, 7).Rep("how are you doing today", 7.5, 9));

        Assert.Equal(HeldBecause.AnotherTipOnScreen, judged.WhyHeld("Say it your way."));
    }

    [Fact]
    public void It_is_withdrawn_when_the_asked_move_is_heard()
    {
        var judged = Judge(Conversation.Start().Prospect("not right now", 6, 8).Rep("when would suit you better", 9, 10.5));

        Assert.Equal((TipEnding.Followed, Conversation.At(10.95)), (judged.Ended[0].Ending, judged.Ended[0].At));
    }

    [Fact]
    public void It_is_not_shown_when_the_move_was_faster()
    {
        // The rep answers while the prospect's words are still being recognised.
        var judged = Judge(Conversation.Start().Rep("when would suit you better", 6.1, 8.4, recognisedAfter: 0.35).Prospect("not right now", 6, 8, recognisedAfter: 0.9));

        Assert.Equal(HeldBecause.AlreadyDone, Assert.Single(judged.Held).Because);
    }

    [Fact]
    public void A_named_time_outranks_the_call_for_one()
    {
        var judged = Judge(Conversation.Start().Prospect("not right now try thursday", 6, 8));

        judged.Shows("Repeat it back. Save it.");
        Assert.Equal(HeldBecause.Outranked, judged.WhyHeld("Ask for a better time."));
    }

    [Theory]
    [InlineData("not right now", Intensity.Quiet, true)]
    [InlineData("not interested", Intensity.Quiet, true)]
    [InlineData("are you reading", Intensity.Quiet, true)]
    [InlineData("who is this", Intensity.Quiet, false)]
    [InlineData("who is this", Intensity.Balanced, true)]
    [InlineData("what does it do", Intensity.Balanced, false)]
    [InlineData("sounds good", Intensity.Balanced, false)]
    [InlineData("it is a pain", Intensity.Balanced, true)]
    [InlineData("what does it do", Intensity.Eager, true)]
    [InlineData("sounds good", Intensity.Eager, true)]
    public void Which_reactions_come_depends_on_the_intensity(string words, Intensity intensity, bool isShown)
    {
        var judged = Judge(Conversation.Start(Heads.Unknown with { Intensity = intensity }).Prospect(words, 6, 8));

        Assert.Equal(isShown ? 1 : 0, judged.Shown.Count);
        if (!isShown)
            Assert.Equal(HeldBecause.Intensity, Assert.Single(judged.Held).Because);
    }

    [Fact]
    public void While_the_prospect_tells_of_a_need_nothing_else_comes()
    {
        var judged = Judge(Conversation.Start().Prospect("it is a pain", 6, 8).Prospect("not right now", 12, 12.5).Rep("hm", 30, 31));

        judged.Shows("Let them talk.", "Ask for a better time.");
        Assert.True(judged.Shown[1].At >= Conversation.At(16));
    }

    private static Judged Judge(Conversation call) => Judged.By(call.Events(), Detector());

    private static PhraseDetector Detector() => new PhraseDetector()
        .Signal("not right now", Kinds.NotNow)
        .Signal("thursday", Kinds.WantsTime)
        .Signal("not interested", Kinds.NotInterested)
        .Signal("who is this", Kinds.WhoIsThis)
        .Signal("how much", Kinds.Price)
        .Signal("we have one", Kinds.AlreadyHave)
        .Signal("send me something", Kinds.SendInfo)
        .Signal("what does it do", Kinds.Question)
        .Signal("sounds good", Kinds.Interested)
        .Signal("it is a pain", Kinds.Interested, rule: Rules.Need)
        .Signal("are you reading", Kinds.BotSuspicion)
        .Wording("how are you doing today", Kinds.Scripted)
        .Move("suit you better", Kinds.AsksBetterTime);
}
