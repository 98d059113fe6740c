using System.Security.Claims;

namespace CallCoach.Team;

/// <summary>The rep's node that talks, as its token says.</summary>
internal sealed record Sender(Guid Device, Guid Person, Guid Team)
{
    /// <exception cref="InvalidOperationException">It is no device; the hub lacks its policy.</exception>
    public static Sender Of(ClaimsPrincipal? user) =>
        new(Needed(user, DeviceSignIn.DeviceClaim), Needed(user, ClaimTypes.NameIdentifier), Needed(user, Viewer.TeamClaim));

    private static Guid Needed(ClaimsPrincipal? user, string claim) => Guid.TryParse(user?.FindFirstValue(claim), out var id)
        ? id
        : throw new InvalidOperationException($"The one who asks has no {claim}: this end point needs the policy of devices.");
}
