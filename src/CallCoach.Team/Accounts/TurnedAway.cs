using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>What somebody gets who is not let in: a browser that asks for a page the way to sign in, all others a plain status.</summary>
internal static class TurnedAway
{
    public static Task SignInFirstAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsPage(context.Request))
            context.Response.Redirect(context.RedirectUri);
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public static async Task NotAllowedAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!IsPage(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var answers = context.HttpContext.RequestServices.GetRequiredService<TeamAnswers>();
        var page = await answers.MessageAsync(
            context.HttpContext, StatusCodes.Status403Forbidden, "That is not open to you",
            "What a person sees goes by their role. An administrator of your team can change it under People.", "/");
        await page.ExecuteAsync(context.HttpContext);
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase);
}
