using System.Runtime.CompilerServices;
using CallCoach.Audio;

namespace CallCoach.Testing;

/// <summary>
/// A call whose sound a test writes down: silence of a given length on both tracks, with tones, noise, samples and gaps put
/// into it. Frames come without waiting, the rep's before the prospect's.
/// </summary>
public sealed class ScriptedAudioSource : IAudioSource
{
    private readonly float[][] _tracks;
    private readonly List<(Track Track, long From, long To)> _gaps = [];
    private AudioException? _failure;

    public ScriptedAudioSource(TimeSpan length)
    {
        var samples = AudioFrame.SamplesIn(length);
        _tracks = [new float[samples], new float[samples]];
    }

    public string Name => "Scripted call";

    public TimeSpan? Duration => AudioFrame.TimeOf(_tracks[0].Length);

    /// <summary>Frames that were handed out and not given back.</summary>
    public int FramesOut { get; private set; }

    public ScriptedAudioSource Tone(Track track, TimeSpan from, TimeSpan to, double hertz = 440, double amplitude = 0.5) =>
        Samples(track, from, Signal.Tone(hertz, to - from, amplitude: amplitude));

    public ScriptedAudioSource Noise(Track track, TimeSpan from, TimeSpan to, int seed = 1, double amplitude = 0.5) =>
        Samples(track, from, Signal.Noise(to - from, seed, amplitude: amplitude));

    /// <summary>Adds samples at 16 kHz to what is there; what sticks out at the end is left off.</summary>
    public ScriptedAudioSource Samples(Track track, TimeSpan at, ReadOnlySpan<float> samples)
    {
        var target = _tracks[(int)track].AsSpan((int)AudioFrame.SamplesIn(at));
        for (var i = 0; i < Math.Min(samples.Length, target.Length); i++)
            target[i] += samples[i];
        return this;
    }

    /// <summary>Frames that touch this time never come.</summary>
    public ScriptedAudioSource Gap(Track track, TimeSpan from, TimeSpan to)
    {
        _gaps.Add((track, AudioFrame.SamplesIn(from), AudioFrame.SamplesIn(to)));
        return this;
    }

    /// <summary>Breaks after the last frame, as a device that went away for good.</summary>
    public ScriptedAudioSource BreakAtEnd(string message)
    {
        _failure = new AudioException(message);
        return this;
    }

    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var start = 0; start < _tracks[0].Length; start += AudioFrame.SampleCount)
        {
            foreach (var track in Enum.GetValues<Track>())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (_gaps.Any(gap => gap.Track == track && gap.From < start + AudioFrame.SampleCount && start < gap.To))
                    continue;
                var samples = _tracks[(int)track].AsSpan(start);
                FramesOut++;
                var frame = new AudioFrame(_ => FramesOut--).Rent();
                yield return frame.Fill(track, start, samples[..Math.Min(samples.Length, AudioFrame.SampleCount)]);
            }
        }

        await ValueTask.CompletedTask;
        if (_failure is not null)
            throw _failure;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
