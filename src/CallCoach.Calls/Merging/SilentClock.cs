namespace CallCoach.Calls;

/// <summary>
/// Keeps the clock of a live call going while no sound comes at all, so that tips still leave the screen and a dead device shows.
/// </summary>
internal static class SilentClock
{
    public static async Task WatchAsync(CallInbox inbox, TimeProvider time, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Timeline.Step, time);
        var before = inbox.Clock.Now;
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (inbox.Clock.Now == before)
                    inbox.Advance(before + Timeline.Step);
                before = inbox.Clock.Now;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The call is over.
        }
    }
}
