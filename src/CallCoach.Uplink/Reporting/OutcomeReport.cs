using CallCoach.Contracts;
using CallCoach.Store;

namespace CallCoach.Uplink;

/// <summary>Tells the team when the rep sets the outcome of a call right.</summary>
internal sealed class OutcomeReport(TeamReport report, Func<CallArchive> archive) : IArchiveListener
{
    public Task CallKeptAsync(string call, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task CallEditedAsync(string call, CancellationToken cancellationToken)
    {
        if (await archive().OpenAsync(call, cancellationToken) is { } review && review.Outcome is { } outcome)
            report.Tell(new OutcomeChangedPayload(call, outcome.Outcome.ToString().ToLowerInvariant()));
    }
}
