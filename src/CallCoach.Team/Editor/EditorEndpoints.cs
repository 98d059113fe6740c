using System.Globalization;
using CallCoach.Team.Pages.Coaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>The playbook editor. Reps read and try it; leads change it.</summary>
internal static class EditorEndpoints
{
    private const string Path = "/playbook";

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, async (string? name, string? version, string? tried, TeamAnswers answers, PlaybookEditor editor, HttpContext context) =>
            await PageAsync(answers, context, await editor.ReadAsync(Viewer.Of(context.User), name, Number(version), null, Short(tried), context.RequestAborted)))
            .RequireAuthorization(TeamPolicies.Member);
        app.MapPost(Path + "/try", (TeamForms forms, TeamAnswers answers, PlaybookEditor editor, HttpContext context) => forms.AnswerAsync(context, Path, async form =>
        {
            var viewer = Viewer.Of(context.User);
            var (text, open, problem) = EditorForm.Written(form);
            var tried = Guid.TryParse(form["sample"], out var sample) ? await editor.SampleAsync(viewer, sample, context.RequestAborted) ?? "" : form["tried"].ToString();
            return await PageAsync(answers, context, await editor.ReadAsync(viewer, form["name"], null, text, tried, context.RequestAborted, open, problem));
        })).RequireAuthorization(TeamPolicies.Member).WithMetadata(new PlaybookSize());
        app.MapPost(Path + "/form", (TeamForms forms, TeamAnswers answers, PlaybookEditor editor, HttpContext context) => forms.AnswerAsync(context, Path, async form =>
            await WrittenAsync(answers, editor, context, form, EditorForm.Written(form)))).RequireAuthorization(TeamPolicies.Lead).WithMetadata(new PlaybookSize());
        app.MapPost(Path, (TeamForms forms, TeamAnswers answers, PlaybookEditor editor, HttpContext context) => forms.AnswerAsync(context, Path, async form =>
        {
            var written = EditorForm.Written(form);
            // Nothing is lost by a fault: the page comes back as it was filled in, with the faults where they are.
            return written.Problem is not null || PlaybookText.Check(written.Text).Book is null
                ? await WrittenAsync(answers, editor, context, form, written, StatusCodes.Status400BadRequest)
                : Results.LocalRedirect($"{Path}?name={await editor.SaveAsync(Viewer.Of(context.User), written.Text, form["note"], form["does"] == "publish", context.RequestAborted)}");
        })).RequireAuthorization(TeamPolicies.Lead).WithMetadata(new PlaybookSize());
        app.MapPost(Path + "/roll-back", (TeamForms forms, PlaybookEditor editor, HttpContext context) => forms.TakeAsync(context, Path, async form =>
            await editor.RollBackAsync(Viewer.Of(context.User), form["name"], Number(form["version"]) ?? 0, context.RequestAborted) ? $"{Path}?name={Uri.EscapeDataString(form["name"].ToString())}" : null))
            .RequireAuthorization(TeamPolicies.Lead);
    }

    private static async Task<IResult> WrittenAsync(
        TeamAnswers answers, PlaybookEditor editor, HttpContext context, IFormCollection form, (string Text, string? Open, string? Problem) written, int status = StatusCodes.Status200OK)
    {
        var (text, open, problem) = written;
        var view = await editor.ReadAsync(Viewer.Of(context.User), form["name"], null, text, form["tried"], context.RequestAborted, open, problem);
        return await PageAsync(answers, context, view with { Note = form["note"] }, status);
    }

    private static Task<IResult> PageAsync(TeamAnswers answers, HttpContext context, EditorView view, int status = StatusCodes.Status200OK) =>
        answers.PageAsync<PlaybookPage>(context, status, (nameof(PlaybookPage.View), view));

    // From an address, such as that of a line to practise.
    private static string? Short(string? tried) => tried is { Length: <= 500 } && !string.IsNullOrWhiteSpace(tried) ? tried : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed class PlaybookSize : Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata
    {
        // A form writes some letters as three.
        public long? MaxRequestBodySize => (PlaybookText.LongestText * 3) + (64 * 1024);
    }
}
