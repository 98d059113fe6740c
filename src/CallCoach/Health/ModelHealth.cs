using CallCoach.Models;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CallCoach;

/// <summary>Whether the models are there.</summary>
internal sealed class ModelHealth(ModelFiles models) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return Task.FromResult(HealthCheckResult.Healthy(models.Folder));
        }
        catch (ModelException missing)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(missing.Message));
        }
    }
}
