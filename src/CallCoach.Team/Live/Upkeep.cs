using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Team;

/// <summary>Renews those who read along from this node, and lets go of those whose node is gone: a rep's screen names nobody who no longer reads.</summary>
internal sealed class Upkeep(BoardConnections boards, ReadingAlong reading, TimeProvider time, ILogger<Upkeep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await RenewAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        try
        {
            await reading.RenewAsync(boards.Connections, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested) // the database may be away for a moment; this goes on
        {
            log.UpkeepFailed(failure);
        }
    }
}
