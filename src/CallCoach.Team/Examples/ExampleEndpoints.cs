using System.Globalization;
using CallCoach.Team.Pages.Coaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>The library of examples.</summary>
internal static class ExampleEndpoints
{
    private const string Path = "/examples";

    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("").RequireAuthorization(TeamPolicies.Member);
        pages.MapGet(Path, async (TeamAnswers answers, Library library, HttpContext context) => await answers.PageAsync<ExamplesPage>(
            context, (nameof(ExamplesPage.View), await library.ReadAsync(Viewer.Of(context.User), context.RequestAborted))));
        pages.MapGet(Path + "/{id:guid}/sound", async (Guid id, Library library, HttpContext context) =>
            MomentEndpoints.Sound(context, await library.SoundAsync(Viewer.Of(context.User), id, context.RequestAborted), "audio/ogg"));
        pages.MapPost("/moments/{id:guid}/example", (Guid id, TeamForms forms, Library library, HttpContext context) => forms.TakeAsync(context, $"/moments/{id}", async form =>
        {
            var days = int.TryParse(form["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
            return await library.ProposeAsync(Viewer.Of(context.User), id, form["title"], days, context.RequestAborted) ? $"/moments/{id}" : null;
        }));
        pages.MapPost(Path + "/{id:guid}/agree", (Guid id, TeamForms forms, Library library, HttpContext context) => forms.TakeAsync(context, Path, async _ =>
            await library.AgreeAsync(Viewer.Of(context.User), id, context.RequestAborted) ? Path : null));
        pages.MapPost(Path + "/{id:guid}/out", (Guid id, TeamForms forms, Library library, HttpContext context) => forms.TakeAsync(context, Path, async _ =>
            await library.TakeOutAsync(Viewer.Of(context.User), id, context.RequestAborted) ? Path : null));
        pages.MapPost("/playlists", (TeamForms forms, Library library, HttpContext context) => forms.TakeAsync(context, Path, async form =>
            await library.NewPlaylistAsync(Viewer.Of(context.User), form["name"], context.RequestAborted) is { } id ? $"{Path}#list-{id}" : null));
        pages.MapPost("/playlists/{id:guid}", (Guid id, TeamForms forms, Library library, HttpContext context) => forms.TakeAsync(context, Path, async form =>
        {
            Guid? example = Guid.TryParse(form["example"], out var chosen) ? chosen : null;
            return await library.ChangePlaylistAsync(Viewer.Of(context.User), id, form["does"], example, context.RequestAborted) ? $"{Path}#list-{id}" : null;
        }));
    }
}
