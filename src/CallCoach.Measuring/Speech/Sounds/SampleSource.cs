using System.Runtime.CompilerServices;
using CallCoach.Audio;

namespace CallCoach.Measuring.Speech;

/// <summary>Computed samples as a source: one track holds them, the other is silent. As fast as it is read.</summary>
internal sealed class SampleSource(string name, float[] samples, Track track) : IAudioSource
{
    public string Name => name;

    public TimeSpan? Duration => AudioFrame.TimeOf(samples.Length);

    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        for (var start = 0; start < samples.Length; start += AudioFrame.SampleCount)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(AudioFrame.SampleCount, samples.Length - start);
            foreach (var side in Enum.GetValues<Track>())
                yield return new AudioFrame().Fill(side, start, side == track ? samples.AsSpan(start, count) : []);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
