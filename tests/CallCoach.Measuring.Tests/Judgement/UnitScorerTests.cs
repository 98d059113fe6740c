using CallCoach.Measuring.Judgement;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed class UnitScorerTests
{
    [Fact]
    public void A_flagged_stretch_of_the_same_kind_that_overlaps_finds_the_label()
    {
        var unit = Score(due: [new("negative", 10, 15, "can't")], given: [new("negative", 12, 30, "'t do that")]);
        Assert.Equal(new LabelCounts(1, 1, 1, 1), unit.Counts[(LabelGroup.Spans, "negative")]);
        Assert.Empty(unit.Mistakes);
    }

    [Fact]
    public void Another_kind_at_the_same_place_finds_nothing()
    {
        var unit = Score(due: [new("negative", 10, 15, "can't")], given: [new("hype", 10, 15, "can't", "S9")]);
        Assert.Equal(new LabelCounts(0, 0, 1, 0), unit.Counts[(LabelGroup.Spans, "negative")]);
        Assert.Equal(new LabelCounts(1, 0, 0, 0), unit.Counts[(LabelGroup.Spans, "hype")]);
        Assert.Equal([(false, "S9"), (true, null)], unit.Mistakes.Select(mistake => (mistake.IsMiss, mistake.Rule)));
    }

    [Fact]
    public void One_long_stretch_may_find_two_labels()
    {
        var unit = Score(due: [new("hype", 0, 5, ""), new("hype", 10, 15, "")], given: [new("hype", 0, 20, "")]);
        Assert.Equal(new LabelCounts(1, 1, 2, 2), unit.Counts[(LabelGroup.Spans, "hype")]);
    }

    [Fact]
    public void An_unmarked_utterance_with_anything_flagged_counts_as_flagged()
    {
        var score = new JudgementScore([Score(due: [], given: [new("filler", 0, 4, "like")]), Score(due: [], given: [])]);
        Assert.Equal((2, 1, 0.5), (score.Unmarked, score.UnmarkedFlagged, score.CleanFlagged));
    }

    [Fact]
    public void Signals_are_labels_of_the_whole_utterance()
    {
        var unit = UnitScorer.Prospect("u1", "", new(["price", "question"], ["price", "not-now"]));
        Assert.Equal(new LabelCounts(1, 1, 1, 1), unit.Counts[(LabelGroup.Signals, "price")]);
        Assert.Equal(new LabelCounts(1, 0, 0, 0), unit.Counts[(LabelGroup.Signals, "question")]);
        Assert.Equal(new LabelCounts(0, 0, 1, 0), unit.Counts[(LabelGroup.Signals, "not-now")]);
    }

    [Fact]
    public void Precision_recall_and_their_mean_follow_from_the_counts()
    {
        var counts = new LabelCounts(Given: 10, Right: 9, Due: 12, Found: 8);
        Assert.Equal(0.9, counts.Precision);
        Assert.Equal(2.0 / 3, counts.Recall, 12);
        Assert.Equal(2 * 0.9 * (2.0 / 3) / (0.9 + (2.0 / 3)), counts.F1, 12);
        Assert.True(double.IsNaN(default(LabelCounts).F1));
        Assert.Equal(0, new LabelCounts(0, 0, 3, 0).F1);
    }

    private static UnitScore Score(IReadOnlyList<Stretch> due, IReadOnlyList<Stretch> given) =>
        UnitScorer.Rep("u1", "text", due, given, moves: null);
}
