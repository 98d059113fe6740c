using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>What a team shares.</summary>
internal sealed class PolicyBook(TeamDatabase database, AuditTrail audit, IEnumerable<IPolicyListener> listeners)
{
    public const double MostHeldBack = .5;

    public async Task<SharePolicy> ReadAsync(Guid team, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(team), cancellationToken);
        return (await context.Teams.AsNoTracking().SingleAsync(cancellationToken)).Policy;
    }

    /// <param name="policy">What it is to be; its version is the one that the person saw.</param>
    /// <exception cref="TeamException">Somebody else changed it meanwhile, or a figure is out of range.</exception>
    public async Task SetAsync(Viewer viewer, SharePolicy policy, CancellationToken cancellationToken)
    {
        if (policy.HoldBack is not (>= 0 and <= MostHeldBack))
            throw new TeamException("At most half of the tips can be held back: write a number from 0 to 50.");
        if (policy is { Captions: true, LiveCalls: false } or { LiveFigures: true, LiveCalls: false } or { Whispers: true, LiveCalls: false })
            throw new TeamException("Live figures, live words and whispers need live calls: turn those on as well.");

        await using var context = await database.OpenAsync(new Sight(viewer.Team), cancellationToken);
        var team = await context.Teams.SingleAsync(cancellationToken);
        if (team.Policy.Version != policy.Version)
            throw new TeamException("Somebody else changed what is shared since you opened the page. Load it again, and look at it first.");
        team.Policy = policy with { Version = policy.Version + 1, Retired = team.Policy.Retired };
        await context.SaveChangesAsync(cancellationToken);
        await audit.WriteAsync(viewer, AuditWords.PolicyChanged, FormattableString.Invariant($"version {team.Policy.Version}"), cancellationToken);
        foreach (var listener in listeners)
            await listener.PolicyChangedAsync(viewer.Team, team.Policy);
    }
}
