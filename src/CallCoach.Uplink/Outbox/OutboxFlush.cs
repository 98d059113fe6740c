using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Uplink;

/// <summary>Brings the outbox to the disk within a second, so that a loss of power loses no more than that.</summary>
internal sealed class OutboxFlush(Outbox outbox, TimeProvider time, ILogger<OutboxFlush> log) : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                outbox.Flush();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The last flush is the outbox's own.
        }
        catch (IOException failure)
        {
            log.OutboxFailed(failure); // the next message says so again, to the call's log
        }
    }
}
