using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Store;

/// <summary>At the start keeps what a crash left, then each call as it ends.</summary>
internal sealed class ArchiveWorker(
    ArchiveSink sink, CallKeeper keeper, Rebuild rebuild, IEnumerable<IArchiveListener> listeners, ILogger<ArchiveWorker> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield(); // the program's start does not wait for the database
            await GuardedAsync(() => rebuild.MissingAsync(stoppingToken));
            await foreach (var call in sink.Ended.ReadAllAsync(stoppingToken))
                await GuardedAsync(() => KeepAsync(call, stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; what is not kept yet is kept at the next start.
        }
    }

    private async Task KeepAsync(string call, CancellationToken cancellationToken)
    {
        if (!await keeper.KeepAsync(call, cancellationToken))
            return;
        foreach (var listener in listeners)
            await listener.CallKeptAsync(call, cancellationToken);
    }

    private async Task GuardedAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // a hosted service's edge: calls go on without an archive
        {
            log.KeepingFailed(failure);
        }
    }
}
