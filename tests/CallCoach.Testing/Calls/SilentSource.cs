using System.Runtime.CompilerServices;
using CallCoach.Audio;

namespace CallCoach.Testing;

/// <summary>Two tracks of silence, as long as asked, as fast as they are read.</summary>
public sealed class SilentSource(TimeSpan length, TimeSpan from = default) : IAudioSource
{
    public string Name => "silence";

    public TimeSpan? Duration => length;

    public bool IsDisposed { get; private set; }

    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var frame in SilentFrames.Between(from, length))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return frame;
        }
    }

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }
}
