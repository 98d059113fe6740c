using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>The people of the team, for administrators.</summary>
internal static class PeopleEndpoints
{
    private const string Path = "/people";

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, (TeamForms _, HttpContext context) => ShowAsync(context, null)).RequireAuthorization(TeamPolicies.Admin);
        app.MapPost(Path + "/invite", (TeamForms forms, PeopleDesk desk, HttpContext context) => forms.AnswerAsync(context, Path, async form => await ShowAsync(context, await desk.InviteAsync(
            Viewer.Of(context.User), form["email"].ToString().Trim(), form["name"].ToString().Trim(), RoleOf(form), context.RequestAborted)))).RequireAuthorization(TeamPolicies.Admin);
        app.MapPost(Path + "/{id:guid}/link", (TeamForms forms, TeamAnswers answers, PeopleDesk desk, HttpContext context, Guid id) => forms.AnswerAsync(context, Path, async _ =>
            await desk.LinkAsync(Viewer.Of(context.User), id, context.RequestAborted) is { } link ? await ShowAsync(context, link) : await answers.NotThereAsync(context, Path)))
            .RequireAuthorization(TeamPolicies.Admin);
        Post(app, "/role", (desk, viewer, id, form, cancellationToken) => desk.SetRoleAsync(viewer, id, RoleOf(form), cancellationToken));
        Post(app, "/leave", (desk, viewer, id, _, cancellationToken) => desk.LetGoAsync(viewer, id, cancellationToken));
        Post(app, "/back", (desk, viewer, id, _, cancellationToken) => desk.LetInAgainAsync(viewer, id, cancellationToken));
        Post(app, "/second-factor", (desk, viewer, id, _, cancellationToken) => desk.ResetSecondFactorAsync(viewer, id, cancellationToken));
    }

    private static void Post(WebApplication app, string address, Func<PeopleDesk, Viewer, Guid, IFormCollection, CancellationToken, Task<bool>> change) =>
        app.MapPost(Path + "/{id:guid}" + address, (TeamForms forms, PeopleDesk desk, HttpContext context, Guid id) => forms.TakeAsync(context, Path, async form =>
            await change(desk, Viewer.Of(context.User), id, form, context.RequestAborted) ? Path : null)).RequireAuthorization(TeamPolicies.Admin);

    private static async Task<IResult> ShowAsync(HttpContext context, PersonLink? link)
    {
        var people = await context.RequestServices.GetRequiredService<PeopleDesk>().ListAsync(Viewer.Of(context.User), context.RequestAborted);
        return await context.RequestServices.GetRequiredService<TeamAnswers>().PageAsync<PeoplePage>(
            context, (nameof(PeoplePage.People), people), (nameof(PeoplePage.Link), link is null ? null : link with { Link = $"{context.Request.Scheme}://{context.Request.Host}{link.Link}" }));
    }

    private static TeamRole RoleOf(IFormCollection form) =>
        Enum.TryParse<TeamRole>(form["role"], ignoreCase: false, out var role) && Enum.IsDefined(role) ? role : throw new TeamException("Choose a role: rep, lead or administrator.");
}
