using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

/// <summary>The policy obeys the rep.</summary>
public sealed class KeyTests
{
    [Fact]
    public void Dismiss_takes_the_tip_away()
    {
        var judged = Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Press(RepKey.Dismiss, 9.5));

        Assert.Equal((TipEnding.Dismissed, Conversation.At(9.5)), (judged.Ended[0].Ending, judged.Ended[0].At));
    }

    [Fact]
    public void A_key_about_another_tip_changes_nothing() => Assert.Equal(
        TipEnding.Expired,
        Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Press(RepKey.Dismiss, 9.5, tip: 7).Rep("hm", 30, 31)).Ended[0].Ending);

    [Fact]
    public void Three_dismissals_mute_a_rule()
    {
        var call = Conversation.Start(Heads.With(options => options.Tips.DismissalsToMute = 2));
        foreach (var at in new[] { 6, 110 })
            call.Rep("how are you doing today", at, at + 2).Press(RepKey.Dismiss, at + 4);

        var judged = Judge(call.Rep("how are you doing today", 500, 502));

        Assert.Equal(HeldBecause.Muted, Assert.Single(judged.Held).Because);
    }

    [Fact]
    public void What_the_rep_called_wrong_does_not_come_again()
    {
        var judged = Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Press(RepKey.NotHelpful, 9.5).Rep("how are you doing today", 200, 202));

        Assert.Equal(TipEnding.Dismissed, judged.Ended[0].Ending);
        Assert.Equal(HeldBecause.Muted, Assert.Single(judged.Held).Because);
    }

    [Fact]
    public void Helpful_leaves_the_tip_where_it_is() => Assert.Equal(
        TipEnding.Expired,
        Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Press(RepKey.Helpful, 9.5).Rep("hm", 30, 31)).Ended[0].Ending);

    [Fact]
    public void A_rule_muted_before_the_call_is_for_the_review_only() => Assert.Equal(
        HeldBecause.Muted,
        Assert.Single(Judge(Conversation.Start(Heads.Unknown with { Muted = [Kinds.Scripted] }).Rep("how are you doing today", 6, 8)).Held).Because);

    [Fact]
    public void Quiet_silences_the_call_until_it_is_pressed_again()
    {
        var judged = Judge(Conversation.Start()
            .Rep("how are you doing today", 6, 8).Press(RepKey.Quiet, 9.5)
            .Rep("we are the number one app", 40, 42).Press(RepKey.Quiet, 50)
            .Rep("it is only today", 60, 62));

        Assert.Equal(TipEnding.Dismissed, judged.Ended[0].Ending);
        judged.Shows("Say it your way.", "Let them choose.");
        Assert.Equal(HeldBecause.Quiet, judged.WhyHeld("One fact, no superlative."));
    }

    [Fact]
    public void The_intensity_can_be_chosen_during_a_call()
    {
        var judged = Judge(Conversation.Start().Press(RepKey.Intensity, 1, value: "quiet").Rep("we are the number one app", 6, 8).Press(RepKey.Intensity, 20, value: "balanced").Rep("we are the number one app", 30, 32));

        Assert.Equal(HeldBecause.TooSlight, judged.Held[0].Because);
        Assert.Single(judged.Shown);
    }

    [Fact]
    public void An_intensity_that_does_not_exist_is_left_alone() =>
        Assert.Single(Judge(Conversation.Start().Press(RepKey.Intensity, 1, value: "frantic").Rep("we are the number one app", 6, 8)).Shown);

    private static Judged Judge(Conversation call) => Judged.By(call.Events(), new PhraseDetector()
        .Wording("how are you doing today", Kinds.Scripted, confidence: 0.95f)
        .Wording("number one app", Kinds.Hype, severity: 2, confidence: 0.95f)
        .Wording("only today", Kinds.Pressure, confidence: 0.95f));
}
