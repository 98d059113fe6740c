namespace CallCoach.Coaching.Tests.Scoring;

public sealed class ScorecardTests
{
    [Fact]
    public void Every_line_is_there_in_order() =>
        Assert.Equal(Scorecard.Lines, Scorecard.Of([], 0, isTalk: true).Select(line => line.Name));

    [Fact]
    public void With_nobody_on_the_line_there_is_nothing_to_score() =>
        Assert.All(Scorecard.Of([Found(Kinds.Scripted)], 0, isTalk: false), line => Assert.Equal(ScoreGrade.NoOccasion, line.Grade));

    [Theory]
    [InlineData(0, ScoreGrade.Met)]
    [InlineData(1, ScoreGrade.Partly)]
    [InlineData(3, ScoreGrade.Missed)]
    public void A_slip_is_no_habit(int times, ScoreGrade grade)
    {
        var line = Line(Scorecard.SoundsLikeYou, [.. Enumerable.Range(1, times).Select(id => Found(Kinds.Scripted, id: id))]);

        Assert.Equal(grade, line.Grade);
        Assert.Equal(times, line.Evidence.Count);
    }

    [Fact]
    public void A_no_that_is_taken_kindly_is_met_and_one_that_is_argued_with_is_missed()
    {
        var no = Found(Kinds.NotInterested, FindingGroup.Signal);

        Assert.Equal(ScoreGrade.NoOccasion, Line(Scorecard.TakesNo).Grade);
        Assert.Equal(ScoreGrade.Met, Line(Scorecard.TakesNo, no, Found(Kinds.ThanksAndMovesOn, FindingGroup.Move, 2)).Grade);
        Assert.Equal(ScoreGrade.Missed, Line(Scorecard.TakesNo, no, Found(Kinds.Argumentative, id: 2)).Grade);
        Assert.Equal(ScoreGrade.Partly, Line(Scorecard.TakesNo, no).Grade);
        Assert.Equal(ScoreGrade.NoOccasion, Line(Scorecard.NextStep, no).Grade);
    }

    [Fact]
    public void An_agreed_step_is_met() =>
        Assert.Equal(ScoreGrade.Met, Line(Scorecard.NextStep, Found(Kinds.NextStep, FindingGroup.Move)).Grade);

    private static ScoreLine Line(string name, params Finding[] findings) =>
        Scorecard.Of(findings, 0, isTalk: true).Single(line => line.Name == name);

    private static Finding Found(string kind, FindingGroup group = FindingGroup.Wording, long id = 1) =>
        new(id, group, kind, "test", new Place(Speaker.Rep, 1, 0, 1, TimeSpan.Zero, TimeSpan.Zero), 2, 1, "test");
}
