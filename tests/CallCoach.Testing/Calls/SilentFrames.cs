using CallCoach.Audio;

namespace CallCoach.Testing;

/// <summary>Frames without sound.</summary>
public static class SilentFrames
{
    /// <summary>Frames of both tracks side by side until the time is reached.</summary>
    public static IEnumerable<AudioFrame> Between(TimeSpan from, TimeSpan to)
    {
        for (var start = SamplesIn(from); start < SamplesIn(to); start += AudioFrame.SampleCount)
        {
            yield return new AudioFrame().Fill(Track.Rep, start, []);
            yield return new AudioFrame().Fill(Track.Prospect, start, []);
        }
    }

    private static long SamplesIn(TimeSpan time) => time.Ticks * AudioFrame.SampleRate / TimeSpan.TicksPerSecond;
}
