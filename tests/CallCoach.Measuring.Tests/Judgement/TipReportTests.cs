using CallCoach.Coaching;
using CallCoach.Measuring.Judgement;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed class TipReportTests
{
    private static readonly PlayedTurn s_no = JudgedCalls.Turn(Speaker.Prospect, 5, 7, "not for us", Kinds.NotInterested);
    private static readonly PlayedTurn s_asks = JudgedCalls.Turn(Speaker.Prospect, 20, 22, "what does it do", Kinds.Question);

    [Fact]
    public void A_tip_that_sells_on_after_a_no_is_counted() =>
        Assert.Single(Report(JudgedCalls.Tip(9, TipClass.Reaction, TipTone.NextStep, Kinds.NotNow)).AfterNo);

    [Fact]
    public void A_nudge_about_wording_after_a_no_is_counted_too() =>
        Assert.Single(Report(JudgedCalls.Tip(9, TipClass.Coaching, TipTone.Nudge, Kinds.Hype)).AfterNo);

    [Theory]
    [InlineData(TipClass.Reaction, TipTone.NextStep, Kinds.NotInterested)]
    [InlineData(TipClass.Reaction, TipTone.Stop, Kinds.Argumentative)]
    [InlineData(TipClass.Coaching, TipTone.Praise, Kinds.CleanExit)]
    [InlineData(TipClass.Legal, TipTone.Legal, Kinds.RemoveMe)]
    public void Thanks_stopping_praise_and_the_law_are_no_selling(TipClass rank, TipTone tone, string kind) =>
        Assert.Empty(Report(JudgedCalls.Tip(9, rank, tone, kind)).AfterNo);

    [Fact]
    public void Before_the_no_and_after_new_interest_tips_are_free()
    {
        Assert.Empty(Report(JudgedCalls.Tip(3, TipClass.Coaching, TipTone.Nudge, Kinds.Hype)).AfterNo);
        Assert.Empty(Report(JudgedCalls.Tip(23, TipClass.Reaction, TipTone.NextStep, Kinds.Question)).AfterNo);
    }

    [Fact]
    public void The_delay_counts_from_the_last_word_that_the_tip_is_about()
    {
        var report = Report(
            JudgedCalls.Made(4, FindingGroup.Wording, Kinds.Hype, Speaker.Rep, 1, 2, 3.2),
            JudgedCalls.Tip(4, TipClass.Coaching, TipTone.Nudge, Kinds.Hype));
        Assert.Equal(800, Assert.Single(report.Delays), 6);
    }

    [Fact]
    public void Only_tips_about_the_reps_own_talk_are_nudges()
    {
        var report = Report(
            JudgedCalls.Tip(1, TipClass.Coaching, TipTone.Nudge, Kinds.Hype),
            JudgedCalls.Tip(2, TipClass.Coaching, TipTone.Praise, Kinds.Patience),
            JudgedCalls.Tip(3, TipClass.Reaction, TipTone.NextStep, Kinds.Question));
        Assert.Equal((3, 1), (report.Shown, report.Nudges));
    }

    private static TipReport Report(params CallEvent[] log) => TipReport.Of(new JudgedCall("c", [s_no, s_asks], log));
}
