using System.Runtime.CompilerServices;
using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>A source that counts from its own opening, in a call that began before: its frames get their places in the call.</summary>
internal sealed class LaterSource(IAudioSource source, TimeSpan by) : IAudioSource
{
    public string Name => source.Name;

    public TimeSpan? Duration => source.Duration + by;

    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var samples = AudioFrame.SamplesIn(by);
        await foreach (var frame in source.ReadAsync(cancellationToken))
            yield return frame.Fill(frame.Track, frame.Start + samples, frame.Samples);
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
