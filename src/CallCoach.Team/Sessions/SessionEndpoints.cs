using System.Globalization;
using CallCoach.Team.Pages.Coaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>The pages of coaching, and all that their forms change. Reps and leads only.</summary>
internal static class SessionEndpoints
{
    private const string Session = "/coaching/{id:guid}";

    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("").RequireAuthorization(TeamPolicies.Member);
        pages.MapGet("/coaching", async (TeamAnswers answers, CoachingReader reader, HttpContext context) => await answers.PageAsync<CoachingPage>(
            context, (nameof(CoachingPage.View), await reader.ReadAsync(Viewer.Of(context.User), context.RequestAborted))));
        pages.MapPost("/coaching", (TeamForms forms, SessionDesk desk, HttpContext context) => forms.TakeAsync(context, "/coaching", form => PlanAsync(desk, context, form)));
        pages.MapGet(Session, async (Guid id, TeamAnswers answers, SessionDesk desk, HttpContext context) =>
            await desk.ReadAsync(Viewer.Of(context.User), id, context.RequestAborted) is { } view
                ? await answers.PageAsync<SessionPage>(context, (nameof(SessionPage.View), view))
                : await answers.NotThereAsync(context, "/coaching"));

        pages.MapGet(Session + "/tries/{attempt:guid}/sound", async (Guid id, Guid attempt, DrillDesk desk, HttpContext context) =>
            MomentEndpoints.Sound(context, await desk.SoundAsync(Viewer.Of(context.User), id, attempt, context.RequestAborted), "audio/ogg"));

        Post(pages, "/tries/out", (change, session, form) => DrillDesk.TakeBackAsync(
            change.Context, session, change.Viewer, Guid.TryParse(form["try"], out var attempt) ? attempt : Guid.Empty, change.Stopped));
        Post(pages, "/own-view", (change, session, form) => Now(() => SessionRules.OwnView(session, change.Viewer, form["better"]!, form["hard"]!, form["wish"]!, change.Now)));
        Post(pages, "/moments", (change, session, form) => SessionDesk.ChooseAsync(change.Context, session, change.Viewer, IdIn(form), form["question"], change.Stopped));
        Post(pages, "/moments/out", (change, session, form) => SessionDesk.DropAsync(change.Context, session, change.Viewer, IdIn(form), change.Stopped));
        Post(pages, "/begin", (change, session, _) => Now(() => SessionRules.Begin(session, change.Viewer)));
        Post(pages, "/agree", (change, session, form) => Now(() => SessionRules.Agree(
            session, change.Viewer, new Agreement(form["focus"], form["target"], form["tries"], form["does"], form["drill"], form["calls"]))));
        Post(pages, "/sign", (change, session, _) => Now(() => SessionRules.Sign(session, change.Viewer, change.Now)));
        Post(pages, "/more", (_, session, _) => Now(() => SessionRules.MoreCalls(session)));
        Post(pages, "/close", (change, session, form) => Now(() => SessionRules.Close(session, change.Found, form["words"], change.Now)));
    }

    private static async Task<string?> PlanAsync(SessionDesk desk, HttpContext context, IFormCollection form)
    {
        if (!DateTime.TryParse(form["at"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            throw new TeamException("Choose a day and a time.");
        var zone = TimeZoneInfo.Local;
        if (!Guid.TryParse(form["with"], out var with))
            throw new TeamException("Choose with whom.");
        var planned = new DateTimeOffset(at, zone.GetUtcOffset(at));
        return await desk.PlanAsync(Viewer.Of(context.User), with, planned, context.RequestAborted) is { } id ? $"/coaching/{id}" : null;
    }

    private static void Post(Microsoft.AspNetCore.Routing.RouteGroupBuilder pages, string address, Func<SessionChange, SessionRow, IFormCollection, Task> change) =>
        pages.MapPost(Session + address, (Guid id, TeamForms forms, SessionDesk desk, TimeProvider time, HttpContext context) => forms.TakeAsync(context, $"/coaching/{id}", async form =>
        {
            var viewer = Viewer.Of(context.User);
            var found = (await desk.ReadAsync(viewer, id, context.RequestAborted))?.Found;
            return await desk.ChangeAsync(
                viewer, id, (rows, session) => change(new SessionChange(rows, viewer, found, time.GetUtcNow(), context.RequestAborted), session, form), context.RequestAborted)
                ? $"/coaching/{id}" : null;
        }));

    private static Guid IdIn(IFormCollection form) => Guid.TryParse(form["moment"], out var id) ? id : throw new TeamException("Choose a moment.");

    private static Task Now(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
