using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>The level of one track.</summary>
public sealed class TrackLevel(TimeSpan from)
{
    /// <summary>A track that gave no sound, or digital silence, for so long is not heard: docs/product.md, states.</summary>
    public static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(5);

    /// <summary>Half a step of 16 bits: what is quieter is no sound of a microphone or a line.</summary>
    private const float DigitalSilence = 0.5f / short.MaxValue;

    /// <summary>What the meter shows as nothing, in decibels below full scale.</summary>
    private const double Floor = 60;

    private double _loudness;
    private long _lastSound = from.Ticks;

    /// <summary>Loudness of the newest frame, 0 (60 dB below full scale or less) to 1.</summary>
    public double Loudness => Volatile.Read(ref _loudness);

    /// <summary>Whether the track gave sound in the last five seconds.</summary>
    public bool IsHeard(TimeSpan now) => now - TimeSpan.FromTicks(Interlocked.Read(ref _lastSound)) < DeadAfter;

    internal void Observe(AudioFrame frame)
    {
        float peak = 0, power = 0;
        foreach (var sample in frame.Samples)
        {
            peak = Math.Max(peak, Math.Abs(sample));
            power += sample * sample;
        }

        if (peak > DigitalSilence)
            Interlocked.Exchange(ref _lastSound, AudioFrame.TimeOf(frame.End).Ticks);

        var decibels = 10 * Math.Log10((power / AudioFrame.SampleCount) + 1e-12);
        Volatile.Write(ref _loudness, Math.Clamp(1 + (decibels / Floor), 0, 1));
    }
}
