namespace CallCoach.Audio;

/// <summary>
/// Where the samples of a device stand in the call. The first one is placed by the wall clock, the others by count. Holes
/// are found by comparing both: a device that delivers nothing while nothing plays would else let its track run ahead.
/// </summary>
/// <remarks>
/// All times are samples since the call began. The positions that Windows gives with a packet are not used: devices in shared
/// mode fill them in too unevenly (NAudio pull request 1382).
/// </remarks>
internal sealed class HoleFiller
{
    // Later than any device delivers what it heard, sooner than a hole in speech would be missed.
    internal const long Tolerance = AudioFrame.SampleRate / 5;

    private readonly LossJudge _losses = new();
    private bool _fills;
    private bool _anchored;

    /// <summary>Place of the next sample.</summary>
    public long Next { get; private set; }

    /// <summary>Whether the last thing written was silence for a device that does not play.</summary>
    public bool IsIdle { get; private set; }

    /// <summary>A device was opened; what went before, back to the last sample, is a gap.</summary>
    /// <param name="now">The wall clock.</param>
    /// <param name="fills">Whether the device is silent while nothing plays.</param>
    /// <returns>Samples of the gap.</returns>
    public long Opened(long now, bool fills)
    {
        _fills = fills;
        _anchored = false;
        IsIdle = fills;
        _losses.Reset();
        var gap = Math.Max(0, now - Next);
        Next += gap;
        return gap;
    }

    /// <summary>Samples came, the last of them heard just now.</summary>
    public Hole Arrived(long now, int count)
    {
        var lag = now - count - Next;
        var hole = new Hole(Missing(now, lag), _fills);
        _anchored = true;
        IsIdle = false;
        Next += hole.Samples + count;
        return hole;
    }

    /// <summary>Whether nothing came for so long that silence is due.</summary>
    public bool IsDue(long now) => _fills && now - Tolerance - Next >= AudioFrame.SampleCount;

    /// <summary>Takes the silence that is due.</summary>
    /// <returns>How many samples; the track stays a little behind the clock, so that late sound still finds its place.</returns>
    public long Idle(long now)
    {
        if (!IsDue(now))
            return 0;
        IsIdle = true;
        var due = now - Tolerance - Next;
        Next += due;
        return due;
    }

    private long Missing(long now, long lag)
    {
        if (!_anchored || IsIdle)
            return Math.Max(0, lag);
        if (_fills)
            return lag > Tolerance ? lag : 0;
        return _losses.Judge(now, lag);
    }
}
