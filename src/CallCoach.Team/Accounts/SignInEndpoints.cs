using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Team;

/// <summary>Signing in and out.</summary>
internal static class SignInEndpoints
{
    public const string Path = "/sign-in";

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, (TeamAnswers answers, HttpContext context, string? returnUrl) => ShowAsync(answers, context, returnUrl, null, null)).AllowAnonymous();
        app.MapPost(Path, (TeamForms forms, HttpContext context) => forms.AnswerAsync(context, Path, form => SignInAsync(context, form)))
            .AllowAnonymous().RequireRateLimiting(DoorLimits.Policy);
        app.MapPost("/sign-out", (TeamForms forms, HttpContext context) => forms.TakeAsync(context, "/", async _ =>
        {
            await context.RequestServices.GetRequiredService<AuditTrail>().WriteAsync(Viewer.Of(context.User), AuditWords.SignedOut, null, context.RequestAborted);
            await context.RequestServices.GetRequiredService<SignInManager<PersonRow>>().SignOutAsync();
            return Path;
        }));
    }

    private static async Task<IResult> SignInAsync(HttpContext context, IFormCollection form)
    {
        var email = form["email"].ToString().Trim();
        var next = LocalPath.Of(form["next"]);
        var result = await context.RequestServices.GetRequiredService<Door>().TryAsync(email, form["password"].ToString(), context.RequestAborted);
        if (result == DoorAnswer.In)
            return Results.LocalRedirect(next);
        if (result == DoorAnswer.Second)
            return Results.LocalRedirect($"{SecondFactorEndpoints.Path}?next={Uri.EscapeDataString(next)}");
        var words = result == DoorAnswer.Locked
            ? "Five passwords were wrong, so this account rests for 15 minutes. An administrator can give you a link to set a new password."
            : "E-mail address and password don't belong together.";
        return await ShowAsync(context.RequestServices.GetRequiredService<TeamAnswers>(), context, next, email, words);
    }

    private static Task<IResult> ShowAsync(TeamAnswers answers, HttpContext context, string? next, string? email, string? problem) => answers.PageAsync<SignInPage>(
        context, problem is null ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized,
        (nameof(SignInPage.Next), LocalPath.Of(next)), (nameof(SignInPage.Email), email), (nameof(SignInPage.Problem), problem),
        (nameof(SignInPage.HasOpenId), OpenIdSignIn.IsOn(context.RequestServices.GetRequiredService<IOptions<TeamOptions>>().Value)));
}
