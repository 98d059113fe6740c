using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>
/// One track of a live call: bytes of a device in, frames at their places out. Knows no thread and no device; whoever calls it
/// keeps its calls apart.
/// </summary>
internal sealed class TrackWriter(Track track, FramePool pool, Action<AudioFrame> write)
{
    private readonly FrameBuilder _frames = new(track, pool, write);
    private readonly HoleFiller _holes = new();
    private readonly float[] _samples = new float[AudioFrame.SampleCount];
    private MonoConverter? _converter;

    /// <summary>Place of the next sample.</summary>
    public long Position => _frames.Position;

    /// <param name="format">What the device delivers.</param>
    /// <param name="silentWhenIdle">Whether it delivers nothing while nothing plays.</param>
    /// <param name="now">Samples since the call began, by the wall clock.</param>
    /// <returns>Samples of the gap since the device before it.</returns>
    /// <exception cref="AudioException">The format is not known here.</exception>
    public long Opened(WaveFormat format, bool silentWhenIdle, long now)
    {
        _converter = new MonoConverter(format);
        var gap = _holes.Opened(now, silentWhenIdle);
        _frames.Skip(gap);
        return gap;
    }

    public void Accept(ReadOnlySpan<byte> bytes, long now)
    {
        if (_converter is null)
            return;
        _converter.Push(bytes);
        if (_converter.Available == 0)
            return;
        var hole = _holes.Arrived(now, _converter.Available);
        if (hole.IsSilence)
            _frames.AddSilence(hole.Samples);
        else
            _frames.Skip(hole.Samples);
        TakeSamples(_converter);
    }

    /// <summary>Called now and then; a device that is silent while nothing plays gets its silence.</summary>
    public void Idle(long now)
    {
        if (_converter is null || !_holes.IsDue(now))
            return;
        if (!_holes.IsIdle)
        {
            FinishSound(_converter);
            _converter.Restart();
        }

        _frames.AddSilence(_holes.Idle(now));
    }

    /// <summary>The device is gone. A begun frame waits for what comes next.</summary>
    public void Closed()
    {
        if (_converter is null)
            return;
        FinishSound(_converter);
        _converter = null;
    }

    /// <summary>The call is over: hands on the begun frame.</summary>
    public void End()
    {
        Closed();
        _frames.Flush();
    }

    // What the filter holds belongs to the sound before, not to what comes after a hole.
    private void FinishSound(MonoConverter converter)
    {
        converter.Finish();
        if (converter.Available > 0)
            _holes.Arrived(_holes.Next + converter.Available, converter.Available);
        TakeSamples(converter);
    }

    private void TakeSamples(MonoConverter converter)
    {
        for (var count = converter.Read(_samples); count > 0; count = converter.Read(_samples))
            _frames.Add(_samples.AsSpan(0, count));
    }
}
