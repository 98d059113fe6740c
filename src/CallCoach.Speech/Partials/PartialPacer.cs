namespace CallCoach.Speech.Partials;

/// <summary>
/// Fits the step of partials to what the machine can do, so that they stop before a final suffers. It is told how long
/// decodes take and how far finals lag behind; all times are the call's.
/// </summary>
internal sealed class PartialPacer(PartialOptions options, int usualStepMilliseconds)
{
    // A fifth of each new decode: some ten of them make a habit.
    private const double Weight = 0.2;

    private const int SlowFactor = 2;

    // Going back takes a calm spell, or the pace would swing.
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CalmLag = TimeSpan.FromSeconds(0.5);

    private double _decode;
    private TimeSpan? _calmSince;
    private TimeSpan _changed = TimeSpan.MinValue;

    public PartialPace Pace { get; private set; }

    public bool Wanted => options.Enabled && Pace != PartialPace.Stopped;

    /// <summary>Milliseconds of new sound between two partials of a track, when this many speak.</summary>
    public int StepFor(int speaking)
    {
        var affordable = Math.Max(1, speaking) * _decode / options.LargestShare;
        return (int)Math.Max(usualStepMilliseconds, affordable) * (Pace == PartialPace.Slow ? SlowFactor : 1);
    }

    public void Decoded(TimeSpan took) =>
        _decode = _decode == 0 ? took.TotalMilliseconds : _decode + Weight * (took.TotalMilliseconds - _decode);

    /// <summary>Takes note of how far finals lag at this time of the call. True when the pace changed.</summary>
    public bool Observe(TimeSpan now, TimeSpan lag)
    {
        var before = Pace;
        var tooSlow = _decode > options.SlowestDecodeMilliseconds;
        if ((tooSlow && Pace != PartialPace.Stopped) || lag.TotalSeconds > options.LargestLagSeconds)
            Slower(now, tooSlow);
        else if (lag > CalmLag || Pace == PartialPace.Usual)
            _calmSince = null;
        else
            Faster(now);
        return Pace != before;
    }

    private void Slower(TimeSpan now, bool tooSlow)
    {
        _calmSince = null;
        if (tooSlow)
            Pace = PartialPace.Stopped;
        else if (Pace != PartialPace.Stopped && (_changed == TimeSpan.MinValue || now - _changed >= CalmLag))
            Pace++;
        else
            return;
        _changed = now;
    }

    private void Faster(TimeSpan now)
    {
        _calmSince ??= now;
        if (now - _calmSince < Calm)
            return;
        // One trial at a time: a decode that was too slow is forgotten, and the next one measures anew.
        Pace--;
        _decode = 0;
        _calmSince = null;
        _changed = now;
    }
}
