using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>What a team has published now: the newest published version of each playbook.</summary>
internal static class Published
{
    public static async Task<IReadOnlyList<PublishedPlaybook>> ReadAsync(TeamContext context, Guid team, CancellationToken cancellationToken)
    {
        var published = await context.Playbooks.AsNoTracking().Where(row => row.TeamId == team && row.PublishedAt != null)
            .GroupBy(row => row.Name).Select(versions => versions.OrderByDescending(row => row.Version).First()).ToListAsync(cancellationToken);
        return [.. published.Select(row => new PublishedPlaybook(row.Name, row.Version, row.Yaml))];
    }
}
