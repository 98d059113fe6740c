using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

/// <summary>Coaching about the rep's own wording: moments, limits, cooldowns, intensity.</summary>
public sealed class CoachingTipTests
{
    [Fact]
    public void It_comes_when_the_rep_pauses()
    {
        var shown = Assert.Single(Judge(Conversation.Start().Rep("how are you doing today", 6, 8, recognisedAfter: 0.3)).Shown);

        Assert.Equal("Say it your way.", shown.Tip.Headline);
        Assert.Equal(Conversation.At(8.5), shown.At); // the first tick after 0.4 s of pause
    }

    [Fact]
    public void It_comes_a_second_after_the_words_if_the_rep_talks_on()
    {
        var shown = Assert.Single(Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Rep("and so on and so on", 8.3, 20)).Shown);

        Assert.Equal(Conversation.At(9), shown.At);
    }

    [Fact]
    public void It_does_not_come_while_the_prospect_begins_a_turn()
    {
        // Known only when the prospect has been speaking for more than half a second.
        var call = Conversation.Start().Rep("how are you doing today", 6, 8, recognisedAfter: 1.4).Prospect("fine what is it", 8.8, 11);

        Assert.Equal(Conversation.At(11.45), Assert.Single(Judge(call).Shown).At); // their words come first
    }

    [Fact]
    public void A_moment_that_came_with_the_reps_pause_is_open_for_another_half_second()
    {
        var call = Conversation.Start().Rep("how are you doing today", 6, 8, recognisedAfter: 0.9).Prospect("fine what is it", 8.66, 11);

        Assert.Equal(Conversation.At(8.9), Assert.Single(Judge(call).Shown).At);
    }

    [Fact]
    public void It_is_stale_five_seconds_after_its_last_word()
    {
        var call = Conversation.Start().Rep("how are you doing today", 6, 8, recognisedAfter: 5.2);

        Assert.Equal(HeldBecause.Stale, Assert.Single(Judge(call).Held).Because);
    }

    [Fact]
    public void When_the_prospect_spoke_all_the_while_the_review_says_so()
    {
        var call = Conversation.Start(Heads.With(options => options.Tips.Moments.ProspectBegins = TimeSpan.FromSeconds(10)))
            .Rep("how are you doing today", 6, 8, recognisedAfter: 1.4).Prospect("well let me tell you", 8.6, 16);

        Assert.Equal(HeldBecause.ProspectSpeaking, Assert.Single(Judge(call).Held).Because);
    }

    [Fact]
    public void The_first_seconds_of_a_call_are_the_reps_own()
    {
        var judged = Judge(Conversation.Start().Rep("how are you doing today", 1, 3));

        Assert.Equal(Conversation.At(5), Assert.Single(judged.Shown).At);
    }

    [Fact]
    public void A_second_tip_within_the_gap_is_held()
    {
        var judged = Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Rep("we are the number one app", 20, 22));

        judged.Shows("Say it your way.");
        Assert.Equal(HeldBecause.TooSoonAfterLast, judged.WhyHeld("One fact, no superlative."));
    }

    [Fact]
    public void After_the_gap_it_is_shown() =>
        Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Rep("we are the number one app", 30, 32))
            .Shows("Say it your way.", "One fact, no superlative.");

    [Fact]
    public void Three_tips_in_two_minutes_are_the_budget()
    {
        var judged = Judge(Conversation.Start()
            .Rep("how are you doing today", 6, 8).Rep("we are the number one app", 30, 32)
            .Rep("unfortunately we can't", 60, 62).Rep("only today", 90, 92).Rep("it is only today", 140, 142));

        Assert.Equal(HeldBecause.BudgetSpent, judged.WhyHeld("Let them choose."));
        Assert.Equal(4, judged.Shown.Count);
    }

    [Fact]
    public void The_same_kind_comes_again_after_a_minute_the_same_rule_after_ninety_seconds()
    {
        var judged = Judge(Conversation.Start()
            .Rep("how are you doing today", 6, 8).Rep("let me be brief", 50, 52).Rep("let me be brief", 72, 74).Rep("how are you doing today", 140, 142));

        Assert.Equal([HeldBecause.CoolingDown], judged.Held.Select(held => held.Because));
        Assert.Equal(3, judged.Shown.Count);
    }

    [Fact]
    public void The_third_time_a_rule_waits_five_minutes_the_fourth_it_is_for_the_review_only()
    {
        var judged = Judge(Conversation.Start()
            .Rep("how are you doing today", 6, 8)
            .Rep("how are you doing today", 110, 112)
            .Rep("how are you doing today", 300, 302)
            .Rep("how are you doing today", 420, 422)
            .Rep("how are you doing today", 1000, 1002));

        Assert.Equal([HeldBecause.CoolingDown, HeldBecause.ShownEnough], judged.Held.Select(held => held.Because));
    }

    [Fact]
    public void The_same_words_are_a_repeat_whatever_the_rule()
    {
        var other = new TipDraft(TipClass.Coaching, TipTone.Nudge, "Say it your way!");
        var judged = Judged.By(
            Conversation.Start().Rep("how are you doing today", 6, 8).Rep("great question", 40, 42).Events(),
            Detector().Wording("great question", Kinds.Hedging, other));

        Assert.Equal(HeldBecause.Repeats, judged.WhyHeld("Say it your way!"));
    }

    [Theory]
    [InlineData(Intensity.Quiet, 0.85f, HeldBecause.NotSureEnough)]
    [InlineData(Intensity.Quiet, 0.95f, null)]
    [InlineData(Intensity.Balanced, 0.75f, HeldBecause.NotSureEnough)]
    [InlineData(Intensity.Balanced, 0.85f, null)]
    [InlineData(Intensity.Eager, 0.65f, HeldBecause.NotSureEnough)]
    [InlineData(Intensity.Eager, 0.75f, null)]
    public void How_sure_it_must_be_depends_on_the_intensity(Intensity intensity, float confidence, HeldBecause? because)
    {
        var judged = Judged.By(
            Conversation.Start(Heads.Unknown with { Intensity = intensity }).Rep("how are you doing today", 6, 8).Events(),
            new PhraseDetector().Wording("how are you", Kinds.Scripted, confidence: confidence));

        Assert.Equal(because, judged.Held.Select(held => (HeldBecause?)held.Because).SingleOrDefault());
        Assert.Equal(because is null ? 1 : 0, judged.Shown.Count);
    }

    [Theory]
    [InlineData(Intensity.Quiet, 2, 6, HeldBecause.TooSlight)]
    [InlineData(Intensity.Quiet, 3, 6, null)]
    [InlineData(Intensity.Balanced, 1, 200, HeldBecause.TooSlight)]
    [InlineData(Intensity.Balanced, 2, 6, null)]
    [InlineData(Intensity.Eager, 1, 60, HeldBecause.TooSlight)]
    [InlineData(Intensity.Eager, 1, 130, null)]
    public void How_much_it_must_weigh_depends_on_the_intensity(Intensity intensity, int severity, double at, HeldBecause? because)
    {
        var judged = Judged.By(
            Conversation.Start(Heads.Unknown with { Intensity = intensity }).Rep("how are you doing today", at, at + 2).Events(),
            new PhraseDetector().Wording("how are you", Kinds.Scripted, severity: severity, confidence: 0.95f));

        Assert.Equal(because, judged.Held.Select(held => (HeldBecause?)held.Because).SingleOrDefault());
    }

    [Fact]
    public void Words_that_were_heard_badly_make_no_tip() => Assert.Equal(
        HeldBecause.NotSureEnough,
        Assert.Single(Judge(Conversation.Start().Rep("how are you doing today", 6, 8, confidence: 0.55f)).Held).Because);

    [Fact]
    public void Of_two_in_one_breath_the_weightier_is_shown()
    {
        var judged = Judge(Conversation.Start().Rep("it is only today and unfortunately we can't", 6, 8));

        judged.Shows("Lead with what works.");
        Assert.Equal(HeldBecause.Outranked, judged.WhyHeld("Let them choose."));
    }

    [Fact]
    public void Of_equals_the_newer_is_shown()
    {
        var judged = Judge(Conversation.Start().Rep("we are the number one app and it is only today", 6, 8));

        judged.Shows("Let them choose.");
    }

    [Fact]
    public void The_time_after_an_open_question_is_the_prospects()
    {
        var call = Conversation.Start().Rep("how are you doing today and what is hard about it", 6, 8).Prospect("the phone mostly", 9.5, 10.5);
        var judged = Judged.By(call.Events(), Detector().Move("what is hard", Kinds.OpenQuestion));

        Assert.Equal(Conversation.At(10.95), Assert.Single(judged.Shown).At);
    }

    [Fact]
    public void It_leaves_after_its_dwell()
    {
        var judged = Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Rep("hm", 30, 30.5));

        Assert.Equal((TipEnding.Expired, Conversation.At(14.5)), (judged.Ended[0].Ending, judged.Ended[0].At));
        Assert.Equal(TimeSpan.FromSeconds(6), judged.Shown[0].Tip.Dwell);
    }

    [Fact]
    public void A_tip_that_is_up_when_the_call_ends_ends_with_it() =>
        Assert.Equal(TipEnding.CallOver, Assert.Single(Judge(Conversation.Start().Rep("how are you doing today", 6, 8)).Ended).Ending);

    [Fact]
    public void A_tip_that_waits_when_the_call_ends_is_held_for_it()
    {
        var judged = Judged.By(Conversation.Start().Rep("how are you doing today", 6, 8, recognisedAfter: 0.2).Events(until: 8.3), Detector());

        Assert.Equal(HeldBecause.CallOver, Assert.Single(judged.Held).Because);
    }

    private static Judged Judge(Conversation call) => Judged.By(call.Events(), Detector());

    private static PhraseDetector Detector() => new PhraseDetector()
        .Wording("how are you doing today", Kinds.Scripted)
        .Wording("let me be brief", Kinds.Scripted, new TipDraft(TipClass.Coaching, TipTone.Nudge, "Begin with their day."), rule: "brief")
        .Wording("number one app", Kinds.Hype)
        .Wording("only today", Kinds.Pressure)
        .Wording("unfortunately", Kinds.Negative);
}
