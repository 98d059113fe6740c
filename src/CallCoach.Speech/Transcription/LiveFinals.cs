using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Transcription;

/// <summary>Publishes finals, in the order in which they were decided, past the desk that knows an echo.</summary>
internal sealed class LiveFinals(CallParts call, EventLine line) : IDisposable
{
    private readonly SemaphoreSlim _pen = new(1, 1);

    public async ValueTask PublishAsync(
        Utterance closed, LiveUtterance live, Recognition heard, CancellationToken cancellationToken)
    {
        var words = call.Names.Correct(Texts.OnCallClock(heard, closed));
        int revised;
        lock (live)
            revised = live.Text.ContradictedBy(words);

        await _pen.WaitAsync(cancellationToken);
        try
        {
            foreach (var final in call.Echo.Offer(Texts.Final(closed, words, call.Ears.Now, revised)))
                await WriteAsync(final, cancellationToken);
        }
        finally
        {
            _pen.Release();
        }
    }

    /// <summary>Publishes those that have waited for the other side long enough by this time of the call.</summary>
    public async ValueTask ExpireAsync(TimeSpan now, CancellationToken cancellationToken)
    {
        if (!call.Echo.AnyWaiting)
            return;
        await _pen.WaitAsync(cancellationToken);
        try
        {
            foreach (var final in call.Echo.Expired(now))
                await WriteAsync(final, cancellationToken);
        }
        finally
        {
            _pen.Release();
        }
    }

    public void Dispose() => _pen.Dispose();

    private async ValueTask WriteAsync(TextHeard final, CancellationToken cancellationToken)
    {
        call.Note(final);
        await line.WriteAsync(final, cancellationToken);
    }
}
