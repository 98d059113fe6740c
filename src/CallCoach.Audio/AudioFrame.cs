namespace CallCoach.Audio;

/// <summary>
/// 32 ms of one track: 512 mono samples, -1 to 1, at 16 kHz. <see cref="Start"/> counts samples since the call began;
/// a start beyond the end of the frame before it is a gap. Whoever reads a frame disposes it, which gives its buffer back:
/// its samples are not to be read afterwards.
/// </summary>
public sealed class AudioFrame : IDisposable
{
    public const int SampleRate = 16_000;
    public const int SampleCount = 512;

    private readonly float[] _samples = new float[SampleCount];
    private readonly Action<AudioFrame>? _release;
    private int _rented;

    public AudioFrame()
        : this(release: null)
    {
    }

    internal AudioFrame(Action<AudioFrame>? release) => _release = release;

    public Track Track { get; private set; }

    public long Start { get; private set; }

    public long End => Start + SampleCount;

    public ReadOnlySpan<float> Samples => _samples;

    /// <summary>Gives the frame its place and copies its samples (at most 512; the rest is silence), held to -1 to 1.</summary>
    public AudioFrame Fill(Track track, long start, ReadOnlySpan<float> samples)
    {
        Track = track;
        Start = start;
        // A resampler overshoots at full scale by some per cent.
        for (var i = 0; i < samples.Length; i++)
            _samples[i] = Math.Clamp(samples[i], -1f, 1f);
        _samples.AsSpan(samples.Length).Clear();
        return this;
    }

    public static TimeSpan TimeOf(long samples) => TimeSpan.FromTicks(samples * TimeSpan.TicksPerSecond / SampleRate);

    public static long SamplesIn(TimeSpan time) => time.Ticks * SampleRate / TimeSpan.TicksPerSecond;

    // A second Dispose must not put the frame into the pool twice: two readers would share one buffer.
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _rented, 0) == 1)
            _release?.Invoke(this);
    }

    internal AudioFrame Rent()
    {
        _rented = 1;
        return this;
    }
}
