using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Team;

/// <summary>Renews those who read along from this node, and lets go of those whose node is gone: a rep's screen names nobody who no longer reads.</summary>
internal sealed class Upkeep(BoardConnections boards, ReadingAlong reading, TimeProvider time, ILogger<Upkeep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Recurring.RunAsync(Every, time, token => reading.RenewAsync(boards.Connections, token), log.UpkeepFailed, stoppingToken);
}
