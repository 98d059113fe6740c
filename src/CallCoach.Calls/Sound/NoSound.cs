using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>A source with nothing in it: a call that is only to be closed runs along the road with it.</summary>
internal sealed class NoSound : IAudioSource
{
    public static NoSound Instance { get; } = new();

    public string Name => "nothing";

    public TimeSpan? Duration => TimeSpan.Zero;

    public async IAsyncEnumerable<AudioFrame> ReadAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield break;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
