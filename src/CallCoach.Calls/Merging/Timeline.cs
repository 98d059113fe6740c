using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>
/// Keeps the time of a call going forward: an event that became known late gets the time at which it is told,
/// and each tenth of a second of the call has its tick.
/// </summary>
internal sealed class Timeline(TimeSpan from)
{
    /// <summary>Ten ticks a second: a cue that waits for a moment should not wait for the clock.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private long _ticked = TickOf(from);

    /// <summary>Time of the newest event that was placed.</summary>
    public TimeSpan Now { get; private set; } = from;

    /// <summary>How many ticks a call has had by this time.</summary>
    public static long TickOf(TimeSpan at) => at.Ticks / Step.Ticks;

    /// <summary>The ticks that are due until this time.</summary>
    public IEnumerable<CallEvent> Until(TimeSpan at)
    {
        while (_ticked < TickOf(at))
        {
            _ticked++;
            yield return Place(new Ticked(_ticked * Step));
        }
    }

    /// <summary>The event, moved up to now if it lies before.</summary>
    public CallEvent Place(CallEvent happened)
    {
        if (happened.At < Now)
            return happened with { At = Now };

        Now = happened.At;
        return happened;
    }
}
