using System.Data.Common;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CallCoach.Team;

/// <summary>Takes what a form posts: checks that the form was served here, does what it asks, and sends the browser back to the page.</summary>
internal sealed class TeamForms(IAntiforgery antiforgery, TeamAnswers answers)
{
    /// <param name="back">The page that the form stands on.</param>
    /// <param name="act">Does it, and gives the path where the browser goes afterwards; null where there is nothing of the kind. A <see cref="TeamException"/> is shown to the person.</param>
    public Task<IResult> TakeAsync(HttpContext context, string back, Func<IFormCollection, Task<string?>> act) =>
        AnswerAsync(context, back, async form => await act(form) is { } next ? Results.LocalRedirect(next) : await answers.NotThereAsync(context, back));

    /// <summary>As <see cref="TakeAsync"/>, with an answer of its own, such as a page that shows a secret once.</summary>
    public async Task<IResult> AnswerAsync(HttpContext context, string back, Func<IFormCollection, Task<IResult>> act)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(context);
            return await act(await context.Request.ReadFormAsync(context.RequestAborted));
        }
        catch (AntiforgeryValidationException)
        {
            return await RefusedAsync(context, back, "This form is older than your sign-in, or came from elsewhere. Load the page again, then send it once more.");
        }
        catch (TeamException refused)
        {
            return await RefusedAsync(context, back, refused.Message);
        }
        catch (Exception wrong) when (wrong is BadHttpRequestException or InvalidDataException)
        {
            return await RefusedAsync(context, back, "What was sent is too large or torn. Make it smaller, then send it again.");
        }
        catch (Exception broken) when (broken is DbException or DbUpdateException or RetryLimitExceededException)
        {
            return await answers.MessageAsync(
                context, StatusCodes.Status503ServiceUnavailable, "It could not be kept", "The team's database does not answer. Nothing was changed; try again in a minute.", back);
        }
    }

    private Task<IResult> RefusedAsync(HttpContext context, string back, string text) =>
        answers.MessageAsync(context, StatusCodes.Status400BadRequest, "That could not be done", text, back);
}
