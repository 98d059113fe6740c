using CallCoach.Contracts;

namespace CallCoach;

/// <summary>Prints what the hub tells, as it tells it, in the terminal of the program itself.</summary>
internal sealed class LivePrinting(WireFeed feed, CallPrinter printer)
{
    private readonly TaskCompletionSource _callEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the end of a call has been printed.</summary>
    public Task CallEnded => _callEnded.Task;

    /// <summary>Runs until it is cancelled. What was told before it began is not printed, but counts in the summary.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var position = CatchUp(feed.Newest());
        try
        {
            while (true)
            {
                foreach (var message in await feed.NextAsync(position, cancellationToken))
                {
                    printer.Print(message);
                    position = new(message.Call, message.Number);
                    if (message.Payload is CallEndedPayload)
                        _callEnded.TrySetResult();
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private WirePosition CatchUp(WirePosition newest)
    {
        var known = newest with { Number = 0 };
        while (known.Call is { } call && known.Number < newest.Number && feed.Missed(call, known.Number) is { Count: > 0 } missed)
        {
            foreach (var message in missed)
                printer.Remember(message);
            known = new(call, missed[^1].Number);
        }

        return known;
    }
}
