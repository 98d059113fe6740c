using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Team;

/// <summary>
/// Lets a rep's node in by its token in the header <c>Authorization: Bearer</c>. It stands for its person (<see cref="Viewer.Of"/>), and <see cref="DeviceOf"/> says
/// which device it is. A revoked device, or that of a person who has left, is refused.
/// </summary>
internal sealed class DeviceSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, TeamDatabase database)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public new const string Scheme = "device";
    public const string DeviceClaim = "device";
    private const string Bearer = "Bearer ";

    /// <summary>Which device asks; null where a person does.</summary>
    public static Guid? DeviceOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(DeviceClaim), out var device) ? device : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();

        var hash = DeviceToken.HashOf(header[Bearer.Length..].Trim());
        await using var context = await database.OpenAsync(Sight.OfNode, Context.RequestAborted);
        var found = await (
            from device in context.Devices
            join person in context.Users on device.PersonId equals person.Id
            where device.TokenHash == hash && device.RevokedAt == null && person.LeftAt == null
            select new { device.Id, Person = person }).AsNoTracking().SingleOrDefaultAsync(Context.RequestAborted);
        if (found is null)
            return AuthenticateResult.Fail("No device has this token any more. Join it again with a new code.");

        var identity = new ClaimsIdentity([.. PersonClaims.Of(found.Person), new Claim(DeviceClaim, found.Id.ToString())], Scheme, ClaimTypes.Name, ClaimTypes.Role);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }
}
