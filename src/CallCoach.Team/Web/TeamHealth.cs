using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CallCoach.Team;

/// <summary>Whether the team's database answers.</summary>
internal sealed class TeamHealth(TeamDatabase database) : IHealthCheck
{
    public const string Tag = "ready";
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var tables = await database.OpenAsync(Sight.Nothing, cancellationToken);
        return await tables.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The team's database does not answer.");
    }
}
