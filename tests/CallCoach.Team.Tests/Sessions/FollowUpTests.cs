using CallCoach.Coaching;

namespace CallCoach.Team.Tests;

public sealed class FollowUpTests
{
    [Fact]
    public void It_moved_when_the_range_of_all_calls_leaves_the_old_rate_out_on_the_agreed_side()
    {
        Assert.True(Found(before: 10, after: 1).HasMoved);
        Assert.False(Found(before: 10, after: 9).HasMoved);
        Assert.False(Found(before: 2, after: 10).HasMoved);
    }

    [Fact]
    public void Past_the_target_is_further_on() => Assert.True(Found(before: 12, after: 0).HasMoved);

    [Fact]
    public void Before_all_calls_are_in_nothing_is_said() => Assert.False(Found(before: 20, after: 0, calls: 4).HasMoved);

    [Fact]
    public void Only_the_calls_that_were_agreed_to_be_looked_at_count() => Assert.Equal(5, Found(before: 10, after: 1, calls: 9).After.Calls);

    [Fact]
    public void More_is_better_where_the_measure_says_so()
    {
        var asked = CallMeasures.Named(CallMeasures.BetterTimeAsked)!;
        CallFigure[] before = [.. Enumerable.Repeat(new CallFigure(0, 1), 10), .. Enumerable.Repeat(new CallFigure(1, 1), 2)];

        Assert.True(FollowUp.Of(asked, 0.8, before, [.. Enumerable.Repeat(new CallFigure(1, 1), 6)], 6).HasMoved);
        Assert.False(FollowUp.Of(asked, 0.8, before, [.. Enumerable.Repeat(new CallFigure(0, 1), 6)], 6).HasMoved);
    }

    [Fact]
    public void Without_calls_from_before_nothing_can_have_moved() =>
        Assert.False(FollowUp.Of(CallMeasures.Named(CallMeasures.ScriptedLines)!, 4, [], [.. Enumerable.Repeat(new CallFigure(0, 3), 5)], 5).HasMoved);

    /// <summary>Scripted lines in ten minutes: ten calls of three minutes before, and some after.</summary>
    internal static FollowUp Found(double before, double after, int calls = 5) => FollowUp.Of(
        CallMeasures.Named(CallMeasures.ScriptedLines)!, 4, [.. Enumerable.Repeat(new CallFigure(before * 0.3, 3), 10)],
        [.. Enumerable.Repeat(new CallFigure(after * 0.3, 3), calls)], 5);
}
