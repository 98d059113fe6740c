using CallCoach.Audio;

namespace CallCoach.Measuring.Speech;

/// <summary>Both tracks of a recording, whole: mono samples at 16 kHz.</summary>
internal sealed class CallSound
{
    private readonly Dictionary<Track, List<float>> _tracks = new() { [Track.Rep] = [], [Track.Prospect] = [] };

    public IReadOnlyList<float> this[Track track] => _tracks[track];

    public static async Task<CallSound> ReadAsync(string wav, CancellationToken cancellationToken)
    {
        var sound = new CallSound();
        await using var source = FileAudioSource.Open(wav, ReplayPace.Fastest);
        await foreach (var frame in source.ReadAsync(cancellationToken))
        {
            sound._tracks[frame.Track].AddRange(frame.Samples);
            frame.Dispose();
        }

        return sound;
    }

    public float[] Cut(Track track, TimeSpan from, TimeSpan to)
    {
        var samples = _tracks[track];
        var start = (int)Math.Clamp(Samples(from), 0, samples.Count);
        var end = (int)Math.Clamp(Samples(to), start, samples.Count);
        return [.. samples.GetRange(start, end - start)];
    }

    private static long Samples(TimeSpan time) => time.Ticks * AudioFrame.SampleRate / TimeSpan.TicksPerSecond;
}
