using CallCoach.Coaching;

namespace CallCoach.Calls.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void A_late_event_moves_up_to_now()
    {
        var timeline = new Timeline(TimeSpan.Zero);
        timeline.Place(new Ticked(TimeSpan.FromSeconds(2)));

        var placed = timeline.Place(new CallEnded(TimeSpan.FromSeconds(1)));

        Assert.Equal(TimeSpan.FromSeconds(2), placed.At);
    }

    [Fact]
    public void A_call_that_goes_on_has_no_ticks_for_the_time_it_was_away()
    {
        var timeline = new Timeline(TimeSpan.FromSeconds(10.15));

        Assert.Equal([new Ticked(TimeSpan.FromSeconds(10.2))], timeline.Until(TimeSpan.FromSeconds(10.25)));
    }
}
