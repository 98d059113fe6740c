using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CallCoach.Team;

/// <summary>Signing in by another place's account, where the settings name one.</summary>
internal static class OpenIdSignIn
{
    public const string Scheme = "open-id";
    public const string Path = SignInEndpoints.Path + "/open-id";
    private const string Done = Path + "/done";

    public static bool IsOn(TeamOptions options) => options.OpenId.Authority.Length > 0;

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(TeamOptions.Section).Get<TeamOptions>() ?? new TeamOptions();
        if (IsOn(settings))
            services.AddAuthentication().AddOpenIdConnect(Scheme, options => Set(options, settings.OpenId));
    }

    public static void Map(WebApplication app)
    {
        if (!IsOn(app.Services.GetRequiredService<IOptions<TeamOptions>>().Value))
            return;
        app.MapGet(Path, (string? next) => Results.Challenge(
            new AuthenticationProperties { RedirectUri = $"{Done}?next={Uri.EscapeDataString(LocalPath.Of(next))}" }, [Scheme])).AllowAnonymous().RequireRateLimiting(DoorLimits.Policy);
        app.MapGet(Done, (Delegate)DoneAsync).AllowAnonymous();
    }

    private static async Task<IResult> DoneAsync(
        HttpContext context, PeopleSignIn signIn, UserManager<PersonRow> people, AuditTrail audit, TeamAnswers answers, string? next)
    {
        var known = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        if (VerifiedEmail(known.Principal) is not { } email || await people.FindByEmailAsync(email) is not { } person)
        {
            return await answers.MessageAsync(
                context, StatusCodes.Status403Forbidden, "No account here goes with that",
                "You were recognised, but no account of this team has your verified e-mail address. Ask an administrator to invite you.", SignInEndpoints.Path);
        }

        var result = await signIn.SignInKnownAsync(person);
        if (result.RequiresTwoFactor)
            return Results.LocalRedirect($"{SecondFactorEndpoints.Path}?next={Uri.EscapeDataString(LocalPath.Of(next))}");
        await audit.WriteAsync(person.TeamId, person.Id, null, result.Succeeded ? AuditWords.SignedIn : AuditWords.SignInFailed, Scheme, context.RequestAborted);
        return result.Succeeded
            ? Results.LocalRedirect(LocalPath.Of(next))
            : await answers.MessageAsync(context, StatusCodes.Status403Forbidden, "This account is closed", "An administrator of your team can open it again.", SignInEndpoints.Path);
    }

    private static string? VerifiedEmail(ClaimsPrincipal? principal) =>
        principal?.FindFirstValue("email_verified") is { } verified && bool.TryParse(verified, out var isVerified) && isVerified ? principal.FindFirstValue("email") : null;

    private static void Set(OpenIdConnectOptions options, OpenIdSettings settings)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.RequireHttpsMetadata = !(Uri.TryCreate(settings.Authority, UriKind.Absolute, out var authority) && authority.IsLoopback);
        options.ResponseType = OpenIdConnectResponseType.Code;
        // Back by a plain link: a form from another site would be refused, and its cookies with it.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapJsonKey("email_verified", "email_verified");
        options.Scope.Add("email");
        options.SaveTokens = false;
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect(SignInEndpoints.Path);
            return Task.CompletedTask;
        };
    }
}
