using CallCoach.Team.Pages.Coaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>The page of trends.</summary>
internal static class TrendsEndpoints
{
    private const string Path = "/trends";

    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("").RequireAuthorization(TeamPolicies.Member);
        pages.MapGet(Path, async (string? rep, TeamAnswers answers, TrendsDesk desk, HttpContext context) =>
            await desk.ReadAsync(Viewer.Of(context.User), Guid.TryParse(rep, out var chosen) ? chosen : null, context.RequestAborted) is { } view
                ? await answers.PageAsync<TrendsPage>(context, (nameof(TrendsPage.View), view))
                : await answers.NotThereAsync(context, Path));
        app.MapPost(Path + "/tips", (TeamForms forms, TrendsDesk desk, HttpContext context) => forms.TakeAsync(context, Path, async form =>
            await desk.DecideAsync(Viewer.Of(context.User), form["rule"], form["does"] == "retire", context.RequestAborted) ? Path + "#tips" : null))
            .RequireAuthorization(TeamPolicies.Lead);
    }
}
