using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class CallMeasuresTests
{
    [Fact]
    public void A_sample_call_is_read_in_every_measure_that_had_an_occasion()
    {
        var sample = SampleCall.Load("d01");

        var figures = CallMeasures.Of(Judged.By(GoldenLogs.Of("d01"), options => [new LabelDetector(sample), .. FlowDetectors.Create(options)]).Log);


        Assert.Equal(new CallFigure(130, 200), figures[CallMeasures.TalkShare]);
        Assert.Equal(2, figures[CallMeasures.ScriptedLines].Count);
        Assert.InRange(figures[CallMeasures.ScriptedLines].Of, 0.5, 3);
        Assert.Equal(new CallFigure(1, 1), figures[CallMeasures.FirstNameUsed]);
        Assert.Equal(new CallFigure(1, 1), figures[CallMeasures.NextStepAgreed]);
        Assert.Equal(3, figures[CallMeasures.Questions].Count);
        Assert.DoesNotContain(CallMeasures.ArguedAfterNo, figures.Keys);
        Assert.All(figures, figure => Assert.NotNull(CallMeasures.Named(figure.Key)));
    }

    [Fact]
    public void Arguing_after_a_no_is_counted_once_for_each_no()
    {
        var figures = Read(GoldenLogs.Of("d03"));

        var argued = figures[CallMeasures.ArguedAfterNo];
        Assert.True(argued.Count >= 1);
        Assert.True(argued.Count <= argued.Of);
        Assert.DoesNotContain(CallMeasures.NextStepAgreed, figures.Keys);
    }

    [Fact]
    public void A_better_time_counts_for_the_not_now_before_it()
    {
        var log = Conversation.Start(Heads.Unknown)
            .Rep("It's Maya from Brightloop.", 0.3, 2).Prospect("I'm busy right now.", 3, 5)
            .Rep("Our calendar sends each crew its next stop every morning.", 6, 10).Prospect("Look, not right now.", 11, 13)
            .Rep("Of course. When would be a better time to call you?", 14, 17).Events();
        var judged = Judged.By(log, new PhraseDetector().Signal("right now", Kinds.NotNow).Move("better time", Kinds.AsksBetterTime));

        Assert.Equal(new CallFigure(1, 2), CallMeasures.Of(judged.Log)[CallMeasures.BetterTimeAsked]);
    }

    [Fact]
    public void A_call_in_which_nobody_answered_has_none() =>
        Assert.Empty(Read(Conversation.Start(Heads.Unknown).Rep("Hello? Is anybody there?", 1, 3).Events()));

    [Fact]
    public void Names_are_lower_case_words_with_hyphens_and_stand_once()
    {
        Assert.All(CallMeasures.All, measure => Assert.Matches("^[a-z]+(-[a-z]+)*$", measure.Name));
        Assert.Distinct(CallMeasures.All.Select(measure => measure.Name));
    }

    private static IReadOnlyDictionary<string, CallFigure> Read(IReadOnlyList<CallEvent> log) => CallMeasures.Of(Judged.By(log, CoachDetectors.Create).Log);
}
