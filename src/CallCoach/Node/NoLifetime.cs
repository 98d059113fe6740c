namespace CallCoach;

/// <summary>Leaves signals to the verbs: an interrupt ends the call, a termination leaves it open for the next start.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
