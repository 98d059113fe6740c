using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>Setting a password with a link that an administrator gave.</summary>
internal static class PasswordEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet(PasswordLinks.Path, (Delegate)ShowAsync).AllowAnonymous().RequireRateLimiting(DoorLimits.Policy);
        app.MapPost(PasswordLinks.Path, (TeamForms forms, HttpContext context) => forms.AnswerAsync(context, SignInEndpoints.Path, form => SetAsync(context, form)))
            .AllowAnonymous().RequireRateLimiting(DoorLimits.Policy);
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (person, token) = (context.Request.Query["person"].ToString(), context.Request.Query["token"].ToString());
        return await context.RequestServices.GetRequiredService<PasswordLinks>().ReadAsync(person, token) is { } found
            ? await PageAsync(context, found, token, null)
            : await UsedUpAsync(context);
    }

    private static async Task<IResult> SetAsync(HttpContext context, IFormCollection form)
    {
        var links = context.RequestServices.GetRequiredService<PasswordLinks>();
        var token = form["token"].ToString();
        if (await links.ReadAsync(form["person"], token) is not { } person)
            return await UsedUpAsync(context);
        if (form["password"] != form["again"])
            return await PageAsync(context, person, token, "The two passwords differ. Type the same one twice.");
        var result = await links.UseAsync(person, token, form["password"].ToString());
        if (!result.Succeeded)
            return await PageAsync(context, person, token, People.Words(result));
        await context.RequestServices.GetRequiredService<AuditTrail>().WriteAsync(person.TeamId, person.Id, null, AuditWords.PasswordSet, null, context.RequestAborted);
        return Results.LocalRedirect(SignInEndpoints.Path);
    }

    private static Task<IResult> PageAsync(HttpContext context, PersonRow person, string token, string? problem) =>
        context.RequestServices.GetRequiredService<TeamAnswers>().PageAsync<PasswordPage>(
            context, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            (nameof(PasswordPage.Person), person.Id), (nameof(PasswordPage.Email), person.Email), (nameof(PasswordPage.LinkToken), token), (nameof(PasswordPage.Problem), problem));

    private static Task<IResult> UsedUpAsync(HttpContext context) => context.RequestServices.GetRequiredService<TeamAnswers>().MessageAsync(
        context, StatusCodes.Status400BadRequest, "This link is used up or too old", "A link is good once, and for two days. Ask an administrator for a new one.", SignInEndpoints.Path);
}
