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

    /// <summary>Names of the playbooks that the team has published; the first of them is the team's where the policy names none.</summary>
    public async Task<IReadOnlyList<string>> PlaybooksAsync(Guid team, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(team), cancellationToken);
        return [.. (await Published.ReadAsync(context, team, cancellationToken)).Select(book => book.Name)];
    }

    /// <param name="policy">What it is to be; its version is the one that the person saw.</param>
    /// <exception cref="TeamException">Somebody else changed it meanwhile, or a figure is out of range.</exception>
    public async Task SetAsync(Viewer viewer, SharePolicy policy, CancellationToken cancellationToken)
    {
        if (policy.HoldBack is not (>= 0 and <= MostHeldBack))
            throw new TeamException("At most half of the tips can be held back: write a number from 0 to 50.");
        if (policy is { Captions: true, LiveCalls: false } or { LiveFigures: true, LiveCalls: false } or { Whispers: true, LiveCalls: false })
            throw new TeamException("Live figures, live words and whispers need live calls: turn those on as well.");

        if (policy.Playbook is { Length: > 0 } name && !(await PlaybooksAsync(viewer.Team, cancellationToken)).Contains(name, StringComparer.Ordinal))
            throw new TeamException("This playbook is not published. Choose another one.");
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
