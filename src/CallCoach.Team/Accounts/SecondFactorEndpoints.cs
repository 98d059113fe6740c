using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Team;

/// <summary>The second step of signing in, for who has turned it on.</summary>
internal static class SecondFactorEndpoints
{
    public const string Path = SignInEndpoints.Path + "/second";
    private const int AppDigits = 6;

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, (TeamAnswers answers, HttpContext context, string? next) => ShowAsync(answers, context, next, null)).AllowAnonymous();
        app.MapPost(Path, (TeamForms forms, TeamAnswers answers, SignInManager<PersonRow> signIn, AuditTrail audit, HttpContext context) => forms.AnswerAsync(
            context, SignInEndpoints.Path, form => TakeAsync(answers, signIn, audit, context, form))).AllowAnonymous().RequireRateLimiting(DoorLimits.Policy);
    }

    private static async Task<IResult> TakeAsync(TeamAnswers answers, SignInManager<PersonRow> signIn, AuditTrail audit, HttpContext context, IFormCollection form)
    {
        // Only somebody whose password was right in the last minutes is known here.
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } person)
            return Results.LocalRedirect(SignInEndpoints.Path);

        var code = form["code"].ToString();
        var digits = SecondFactor.Digits(code);
        var result = digits.Length == AppDigits && digits.All(char.IsAsciiDigit)
            ? await signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        await audit.WriteAsync(person.TeamId, person.Id, null, result.Succeeded ? AuditWords.SignedIn : AuditWords.SignInFailed, null, context.RequestAborted);
        if (result.Succeeded)
            return Results.LocalRedirect(LocalPath.Of(form["next"]));
        return await ShowAsync(answers, context, form["next"], result.IsLockedOut
            ? "Five tries were wrong, so this account rests for 15 minutes."
            : "That is not the code. Take the digits that the app shows now, or a recovery code that you have not used yet.");
    }

    private static Task<IResult> ShowAsync(TeamAnswers answers, HttpContext context, string? next, string? problem) => answers.PageAsync<SecondStepPage>(
        context, problem is null ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized,
        (nameof(SecondStepPage.Next), LocalPath.Of(next)), (nameof(SecondStepPage.Problem), problem));
}
