using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Store;

/// <summary>Deletes what is due, soon after the start and every few hours.</summary>
internal sealed class RetentionWorker(Retention retention, TimeProvider time, ILogger<RetentionWorker> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);

    // After the archive has taken in what a crash left, and the first call has had the machine to itself.
    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(First, time, stoppingToken);
            using var timer = new PeriodicTimer(Every, time);
            do
                await RunAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; what is due goes at the next start.
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await retention.RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // a hosted service's edge: it tries again in some hours
        {
            log.RetentionFailed(failure);
        }
    }
}
