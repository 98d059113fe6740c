using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Who did what, for administrators; the newest first.</summary>
internal static class AuditEndpoints
{
    private const int PageLength = 100;

    public static void Map(WebApplication app) => app.MapGet("/audit", async (TeamAnswers answers, TeamDatabase database, HttpContext context, long? before) =>
    {
        await using var tables = await database.OpenAsync(new Sight(Viewer.Of(context.User).Team), context.RequestAborted);
        var from = before ?? long.MaxValue;
        var rows = await tables.Audit.AsNoTracking().Where(row => row.Id < from).OrderByDescending(row => row.Id).Take(PageLength).ToListAsync(context.RequestAborted);
        var names = await tables.Users.AsNoTracking().ToDictionaryAsync(person => person.Id.ToString(), person => person.Name, StringComparer.Ordinal, context.RequestAborted);
        foreach (var device in await tables.Devices.AsNoTracking().ToListAsync(context.RequestAborted))
            names[device.Id.ToString()] = device.Name;
        return await answers.PageAsync<AuditPage>(
            context, (nameof(AuditPage.Rows), rows), (nameof(AuditPage.Names), names), (nameof(AuditPage.Older), rows.Count == PageLength ? rows[^1].Id : null));
    }).RequireAuthorization(TeamPolicies.Admin);
}
