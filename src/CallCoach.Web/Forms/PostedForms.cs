using System.Data.Common;
using CallCoach.Desk;
using CallCoach.Store;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>Takes what a form posts: checks that the form was served here, does what it asks, and sends the browser back to the page.</summary>
internal sealed class PostedForms(IAntiforgery antiforgery, PageAnswers answers)
{
    public FormToken TokenFor(HttpContext context) => FormToken.For(context, antiforgery);

    /// <param name="back">Where the browser goes afterwards.</param>
    /// <param name="part">The part of that page that it goes to.</param>
    /// <param name="act">Does it; false where there is no such call.</param>
    public Task<IResult> TakeAsync(HttpContext context, string back, string part, Func<IFormCollection, Task<bool>> act) =>
        TakeAsync(context, back, async form => await act(form) ? back + part : null);

    /// <param name="back">The page that the form stands on.</param>
    /// <param name="act">Does it, and gives where the browser goes afterwards; null where there is no such call.</param>
    public async Task<IResult> TakeAsync(HttpContext context, string back, Func<IFormCollection, Task<string?>> act)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(context);
            return await act(await context.Request.ReadFormAsync(context.RequestAborted)) is { } next
                ? Results.LocalRedirect(next)
                : await answers.NoSuchCallAsync(context);
        }
        catch (AntiforgeryValidationException)
        {
            return await RefusedAsync(context, back, "This form is older than the program, or came from elsewhere. Load the page again, then send it once more; what you wrote is still there when you go back.");
        }
        catch (DeskException refused)
        {
            return await RefusedAsync(context, back, refused.Message);
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidDataException)
        {
            return await RefusedAsync(context, back, Plain(wrong.Message));
        }
        catch (Exception broken) when (broken is StoreException or DbException)
        {
            return await answers.MessageAsync(context, StatusCodes.Status503ServiceUnavailable, "It could not be kept", ArchiveFault.Words(broken), back);
        }
    }

    private Task<IResult> RefusedAsync(HttpContext context, string back, string text) =>
        answers.MessageAsync(context, StatusCodes.Status400BadRequest, "That could not be done", text, back);

    // .NET puts the parameter's name behind the message, which is no word for a person.
    private static string Plain(string message)
    {
        var at = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return at < 0 ? message : message[..at];
    }
}
