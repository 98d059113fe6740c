namespace CallCoach.Calls;

/// <summary>
/// Where a call is now. The sound drives it: it stands at the end of the newest frame of either track.
/// Written by one thread at a time, read by any.
/// </summary>
public sealed class CallClock(TimeSpan from)
{
    private long _ticks = from.Ticks;

    public TimeSpan Now => TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    /// <summary>Moves on to a time; never back. Tells whether it moved.</summary>
    public bool Advance(TimeSpan to)
    {
        var now = Interlocked.Read(ref _ticks);
        while (to.Ticks > now)
        {
            var seen = Interlocked.CompareExchange(ref _ticks, to.Ticks, now);
            if (seen == now)
                return true;
            now = seen;
        }

        return false;
    }
}
