using CallCoach.Coaching;
using CallCoach.Measuring.Judgement;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed class ScriptReadingTests
{
    // Ten words of 0.5 s each, from 10 s on.
    private static readonly PlayedTurn s_recital = JudgedCalls
        .Turn(Speaker.Rep, 10, 15, "we help shops like yours take cards with no fees")
        .Marked(Kinds.Scripted, "we help shops like yours take cards with no fees", 10, 15);

    [Fact]
    public void Words_are_counted_until_the_moment_of_the_finding() =>
        Assert.Equal(6, Words(JudgedCalls.Made(12.9, FindingGroup.Wording, Kinds.Scripted, Speaker.Rep, 1, 10, 12)));

    [Fact]
    public void What_was_flagged_before_the_recital_does_not_count() =>
        Assert.Null(Words(JudgedCalls.Made(4, FindingGroup.Wording, Kinds.Scripted, Speaker.Rep, 1, 2, 3)));

    [Fact]
    public void A_recital_that_nobody_noticed_has_no_number() => Assert.Null(Words());

    private static int? Words(params CallEvent[] log) => ScriptReading.WordsUntilFlagged(new JudgedCall("c", [s_recital], log));
}
