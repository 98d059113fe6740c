using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>What a team has published now: the newest published version of each playbook, the one that was published first before the others.</summary>
internal static class Published
{
    public static async Task<IReadOnlyList<PublishedPlaybook>> ReadAsync(TeamContext context, Guid team, CancellationToken cancellationToken)
    {
        var newest = context.Playbooks.Where(row => row.TeamId == team && row.PublishedAt != null)
            .GroupBy(row => row.Name).Select(versions => new { Name = versions.Key, Version = versions.Max(row => row.Version), Since = versions.Min(row => row.PublishedAt) });
        var published = await (
            from row in context.Playbooks.AsNoTracking()
            join last in newest on new { row.Name, row.Version } equals new { last.Name, last.Version }
            where row.TeamId == team
            orderby last.Since
            select row).ToListAsync(cancellationToken);
        return [.. published.Select(row => new PublishedPlaybook(row.Name, row.Version, row.Yaml))];
    }
}
