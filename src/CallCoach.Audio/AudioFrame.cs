namespace CallCoach.Audio;

/// <summary>
/// 32 ms of one track: 512 mono samples, -1 to 1, at 16 kHz. <see cref="Start"/> counts samples since the call began;
/// a start beyond the end of the frame before it is a gap. Whoever reads a frame disposes it, which gives its buffer back.
/// </summary>
public sealed class AudioFrame : IDisposable
{
    public const int SampleRate = 16_000;
    public const int SampleCount = 512;

    private readonly float[] _samples = new float[SampleCount];
    private readonly Action<AudioFrame>? _release;

    public AudioFrame()
        : this(release: null)
    {
    }

    internal AudioFrame(Action<AudioFrame>? release) => _release = release;

    public Track Track { get; private set; }

    public long Start { get; private set; }

    public long End => Start + SampleCount;

    public ReadOnlySpan<float> Samples => _samples;

    /// <summary>Gives the frame its place and copies its samples (at most 512; the rest is silence).</summary>
    public AudioFrame Fill(Track track, long start, ReadOnlySpan<float> samples)
    {
        Track = track;
        Start = start;
        samples.CopyTo(_samples);
        _samples.AsSpan(samples.Length).Clear();
        return this;
    }

    public static TimeSpan TimeOf(long samples) => TimeSpan.FromTicks(samples * TimeSpan.TicksPerSecond / SampleRate);

    public void Dispose() => _release?.Invoke(this);
}
