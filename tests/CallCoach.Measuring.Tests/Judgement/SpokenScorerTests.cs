using CallCoach.Coaching;
using CallCoach.Measuring.Judgement;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed class SpokenScorerTests
{
    private static readonly PlayedTurn s_rep =
        JudgedCalls.Turn(Speaker.Rep, 1, 4, "we can't do it", "empathy").Marked("negative", "can't", 1.8, 2.4);

    private static readonly PlayedTurn s_prospect = JudgedCalls.Turn(Speaker.Prospect, 5, 7, "not right now", "not-now");
    private static readonly PlayedTurn s_secondRep = JudgedCalls.Turn(Speaker.Rep, 8, 9, "of course");

    [Fact]
    public void A_flag_within_a_fifth_of_a_second_of_the_label_finds_it()
    {
        var units = Score(JudgedCalls.Made(4.5, FindingGroup.Wording, "negative", Speaker.Rep, 1, 2.5, 3.0));
        Assert.Equal(new LabelCounts(1, 1, 1, 1), units[0].Counts[(LabelGroup.Spans, "negative")]);
    }

    [Fact]
    public void A_flag_elsewhere_in_the_turn_is_wrong_and_the_label_is_missed()
    {
        var units = Score(JudgedCalls.Made(4.5, FindingGroup.Wording, "negative", Speaker.Rep, 1, 3.2, 3.9));
        Assert.Equal(new LabelCounts(1, 0, 1, 0), units[0].Counts[(LabelGroup.Spans, "negative")]);
    }

    [Fact]
    public void A_flag_in_a_clean_turn_counts_against_that_turn()
    {
        var units = Score(JudgedCalls.Made(9.5, FindingGroup.Wording, "hype", Speaker.Rep, 2, 8.2, 8.8));
        Assert.True(units[2].IsFlagged);
        Assert.False(units[0].IsFlagged);
    }

    [Fact]
    public void A_signal_of_an_utterance_that_spans_more_than_its_turn_goes_where_it_is_due()
    {
        var units = Score(
            new UtteranceHeard(JudgedCalls.Seconds(7.5), JudgedCalls.Heard(Speaker.Prospect, 1, 4.9, 7.2, "not right now")),
            JudgedCalls.Made(7.5, FindingGroup.Signal, "not-now", Speaker.Prospect, 1, 5, 5.2));
        Assert.Equal(new LabelCounts(1, 1, 1, 1), units[1].Counts[(LabelGroup.Signals, "not-now")]);
    }

    [Fact]
    public void What_is_about_the_flow_of_talk_is_no_label() =>
        Assert.DoesNotContain(Score(JudgedCalls.Made(9, FindingGroup.Flow, "monologue", Speaker.Rep, null, 0, 9)), unit => unit.IsFlagged);

    [Fact]
    public void Without_a_written_call_only_stretches_are_scored()
    {
        var call = new JudgedCall("c", [s_rep, s_prospect], []);
        Assert.All(
            SpokenScorer.Score(call, hasWholeLabels: false),
            unit => Assert.All(unit.Counts.Keys, key => Assert.Equal(LabelGroup.Spans, key.Group)));
    }

    private static List<UnitScore> Score(params CallEvent[] log) =>
        [.. SpokenScorer.Score(new JudgedCall("c", [s_rep, s_prospect, s_secondRep], log), hasWholeLabels: true)];
}
