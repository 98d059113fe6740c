using System.Runtime.CompilerServices;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>
/// Joins what was heard on both tracks, the rep's keys and the ticks into one stream of events whose time never goes back.
/// </summary>
internal static class Merge
{
    /// <summary>
    /// A recording read as fast as it goes: speech comes in the order of its time, and the ticks follow from it.
    /// </summary>
    public static async IAsyncEnumerable<CallEvent> OfRecording(
        this IAsyncEnumerable<SpeechEvent> speech, CallRun run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var timeline = new Timeline(run.From);
        foreach (var opening in run.Opening())
            yield return timeline.Place(opening);

        await foreach (var heard in run.Guarded(speech, cancellationToken))
        {
            foreach (var tick in timeline.Until(heard.At))
                yield return tick;
            yield return timeline.Place(HeardEvents.From(heard, run.Resume));
        }

        foreach (var closing in Closing(timeline, run.Inbox.Clock.Now))
            yield return closing;
    }

    /// <summary>A call while it is going on: events come as they become known, ticks as the sound goes on.</summary>
    public static async IAsyncEnumerable<CallEvent> OfLiveCall(
        this IAsyncEnumerable<SpeechEvent> speech, CallRun run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var timeline = new Timeline(run.From);
        foreach (var opening in run.Opening())
            yield return timeline.Place(opening);

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var listening = ListenAsync(speech, run, over.Token);
        var watching = SilentClock.WatchAsync(run.Inbox, run.Time, over.Token);
        try
        {
            await foreach (var happened in run.Inbox.ReadAllAsync(cancellationToken))
            {
                foreach (var tick in timeline.Until(happened.At))
                    yield return tick;
                if (happened is not Ticked)
                    yield return timeline.Place(happened);
            }

            foreach (var closing in Closing(timeline, run.Inbox.Clock.Now))
                yield return closing;
        }
        finally
        {
            await over.CancelAsync();
            await Task.WhenAll(listening, watching);
        }
    }

    private static IEnumerable<CallEvent> Closing(Timeline timeline, TimeSpan end)
    {
        foreach (var tick in timeline.Until(end))
            yield return tick;
        yield return timeline.Place(new CallEnded(end));
    }

    private static async Task ListenAsync(IAsyncEnumerable<SpeechEvent> speech, CallRun run, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var heard in run.Guarded(speech, cancellationToken))
                await run.Inbox.HearAsync(HeardEvents.From(heard, run.Resume), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The reader has left: it says why.
        }
        finally
        {
            run.Inbox.Close();
        }
    }
}
