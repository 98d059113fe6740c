namespace CallCoach.Team;

/// <summary>Work of the node that comes again and again.</summary>
internal static class Recurring
{
    /// <summary>Does it until the program ends. A time that fails, such as while the database is away, is told and made up for by the next.</summary>
    public static async Task RunAsync(TimeSpan every, TimeProvider time, Func<CancellationToken, Task> work, Action<Exception> failed, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await OnceAsync(work, failed, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    public static async Task OnceAsync(Func<CancellationToken, Task> work, Action<Exception> failed, CancellationToken stoppingToken)
    {
        try
        {
            await work(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested) // the edge to database and backplane, which may be away for a while
        {
            failed(failure);
        }
    }
}
