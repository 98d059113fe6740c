using CallCoach.Team.Pages.Coaching;
using CallCoach.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace CallCoach.Team;

/// <summary>The page of a shared moment: its words and sound, comments and what the rep says to them.</summary>
internal static class MomentEndpoints
{
    private const string Moment = "/moments/{id:guid}";
    private const string Ogg = "audio/ogg";

    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("").RequireAuthorization(TeamPolicies.Member);
        pages.MapGet(Moment, async (Guid id, TeamAnswers answers, MomentDesk desk, HttpContext context) =>
        {
            if (await desk.ReadAsync(Viewer.Of(context.User), id, context.RequestAborted) is not { } view)
                return await answers.NotThereAsync(context, "/coaching");
            var page = await answers.PageAsync<MomentPage>(context, (nameof(MomentPage.View), view));
            PageHeaders.AllowMicrophone(context.Response.Headers);
            return page;
        });
        pages.MapGet(Moment + "/sound", async (Guid id, MomentDesk desk, HttpContext context) =>
            Sound(context, await desk.SoundAsync(Viewer.Of(context.User), id, context.RequestAborted), Ogg));
        pages.MapGet("/comments/{id:guid}/sound", async (Guid id, MomentDesk desk, HttpContext context) =>
        {
            var note = await desk.NoteAsync(Viewer.Of(context.User), id, context.RequestAborted);
            return Sound(context, note?.Sound, note?.Type ?? Ogg);
        });
        pages.MapPost(Moment + "/comments", (Guid id, TeamForms forms, MomentDesk desk, HttpContext context) => forms.TakeAsync(context, $"/moments/{id}", async form =>
        {
            var note = await VoiceNote.ReadAsync(form.Files.GetFile("sound"), context.RequestAborted);
            Guid? example = Guid.TryParse(form["example"], out var linked) ? linked : null;
            return await desk.CommentAsync(Viewer.Of(context.User), id, form["text"], note, example, form["disputes"] == "yes", context.RequestAborted) ? $"/moments/{id}" : null;
        })).WithMetadata(new NoteSize());
        pages.MapPost("/comments/{id:guid}/answer", (Guid id, TeamForms forms, MomentDesk desk, HttpContext context) => forms.TakeAsync(context, "/coaching", async form =>
            await desk.AnswerAsync(Viewer.Of(context.User), id, form["answer"], form["text"], context.RequestAborted) is { } moment ? $"/moments/{moment}" : null));
        pages.MapPost(Moment + "/take-back", (Guid id, TeamForms forms, MomentDesk desk, HttpContext context) => forms.TakeAsync(context, $"/moments/{id}", async _ =>
            await desk.TakeBackAsync(Viewer.Of(context.User), id, context.RequestAborted) ? "/coaching" : null));
    }

    /// <summary>Sound in any range of bytes; no copy of it stays in the browser.</summary>
    internal static IResult Sound(HttpContext context, byte[]? sound, string type)
    {
        if (sound is null)
            return Results.NotFound();
        PageHeaders.Set(context.Response.Headers);
        return Results.Bytes(sound, type, enableRangeProcessing: true);
    }

    private sealed class NoteSize : IRequestSizeLimitMetadata
    {
        // The note, and the form around it.
        public long? MaxRequestBodySize => VoiceNote.Largest + (64 * 1024);
    }
}
