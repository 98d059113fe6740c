using System.Threading.Channels;

namespace CallCoach.Speech.Transcription;

/// <summary>
/// The way out: events in one order, whose time never goes back. When nobody reads it fills up and writers wait; the sound
/// then waits before them, in the one queue that may lose.
/// </summary>
internal sealed class EventLine : IDisposable
{
    private const int Capacity = 256;

    private readonly Channel<SpeechEvent> _events = Channel.CreateBounded<SpeechEvent>(Capacity);
    private readonly SemaphoreSlim _pen = new(1, 1);
    private TimeSpan _last;

    public IAsyncEnumerable<SpeechEvent> ReadAllAsync(CancellationToken cancellationToken) =>
        _events.Reader.ReadAllAsync(cancellationToken);

    public async ValueTask WriteAsync(SpeechEvent heard, CancellationToken cancellationToken)
    {
        await _pen.WaitAsync(cancellationToken);
        try
        {
            if (heard.At < _last)
                heard = heard with { At = _last };
            _last = heard.At;
            await _events.Writer.WriteAsync(heard, cancellationToken);
        }
        finally
        {
            _pen.Release();
        }
    }

    public void Complete(Exception? failure = null) => _events.Writer.TryComplete(failure);

    public void Dispose() => _pen.Dispose();
}
