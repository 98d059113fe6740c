using CallCoach.Calls;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Whether there is room for the journals of calls: an hour of talk takes some megabytes.</summary>
internal sealed class DataHealth(IOptions<DataOptions> data) : IHealthCheck
{
    private const long Enough = 100 * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var folder = data.Value.FullFolder;
        var free = new DriveInfo(folder).AvailableFreeSpace;
        return Task.FromResult(free >= Enough
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"The disk of {folder} has {free / (1024 * 1024)} MB left. Make room, or calls will not be kept."));
    }
}
