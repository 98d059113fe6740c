namespace CallCoach.Audio;

/// <summary>Cuts a run of samples of one track into frames and hands each on as it fills.</summary>
internal sealed class FrameBuilder(Track track, FramePool pool, Action<AudioFrame> full)
{
    private static readonly float[] Silence = new float[AudioFrame.SampleCount];

    private readonly float[] _samples = new float[AudioFrame.SampleCount];
    private long _start;
    private int _filled;

    /// <summary>Where the next sample will stand.</summary>
    public long Position => _start + _filled;

    public void Add(ReadOnlySpan<float> samples)
    {
        while (!samples.IsEmpty)
        {
            var count = Math.Min(samples.Length, AudioFrame.SampleCount - _filled);
            samples[..count].CopyTo(_samples.AsSpan(_filled));
            samples = samples[count..];
            _filled += count;
            if (_filled == AudioFrame.SampleCount)
                HandOn();
        }
    }

    public void AddSilence(long count)
    {
        for (; count > 0; count -= AudioFrame.SampleCount)
            Add(Silence.AsSpan(0, (int)Math.Min(count, AudioFrame.SampleCount)));
    }

    /// <summary>Leaves a gap of <paramref name="count"/> samples. A begun frame is ended with silence, out of the gap.</summary>
    public void Skip(long count)
    {
        var target = Position + count;
        if (_filled > 0)
            AddSilence(Math.Min(count, AudioFrame.SampleCount - _filled));
        if (_filled == 0)
            _start = target;
    }

    /// <summary>Hands on a begun frame, its rest silent.</summary>
    public void Flush()
    {
        if (_filled > 0)
            HandOn();
    }

    private void HandOn()
    {
        full(pool.Rent().Fill(track, _start, _samples.AsSpan(0, _filled)));
        _start += AudioFrame.SampleCount;
        _filled = 0;
    }
}
