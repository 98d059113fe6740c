using System.Threading.Channels;
using CallCoach.Audio;

namespace CallCoach.Testing;

/// <summary>A live source whose sound a test lets go by, and may break or end.</summary>
public sealed class HandCrankedSource(TimeSpan from = default) : IAudioSource
{
    private readonly Channel<AudioFrame> _frames = Channel.CreateBounded<AudioFrame>(100_000);
    private TimeSpan _played = from;

    public string Name => "hand-cranked";

    public TimeSpan? Duration => null;

    public bool IsDisposed { get; private set; }

    /// <summary>Lets silence of both tracks go by until a time of the call.</summary>
    public void PlayUntil(double seconds)
    {
        var until = TimeSpan.FromSeconds(seconds);
        foreach (var frame in SilentFrames.Between(_played, until))
        {
            _frames.Writer.TryWrite(frame);
            _played = AudioFrame.TimeOf(frame.End);
        }
    }

    public void Play(AudioFrame frame) => _frames.Writer.TryWrite(frame);

    public void End() => _frames.Writer.TryComplete();

    public void Break(string message) => _frames.Writer.TryComplete(new AudioException(message));

    public IAsyncEnumerable<AudioFrame> ReadAsync(CancellationToken cancellationToken) =>
        _frames.Reader.ReadAllAsync(cancellationToken);

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }
}
