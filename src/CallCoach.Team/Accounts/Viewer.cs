using System.Security.Claims;

namespace CallCoach.Team;

/// <summary>Who is signed in, as the cookie says.</summary>
public sealed record Viewer(Guid Person, string Name, Guid Team, TeamRole Role)
{
    public const string TeamClaim = "team";

    /// <summary>What this person may see: a lead the team, a rep their own, an administrator no call.</summary>
    internal Sight Sight => Role == TeamRole.Lead ? new Sight(Team) : new Sight(Team, Person);

    public bool IsLead => Role == TeamRole.Lead;

    /// <exception cref="InvalidOperationException">Nobody is signed in; the end point lacks its policy.</exception>
    public static Viewer Of(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return new Viewer(
            Guid.Parse(Needed(user, ClaimTypes.NameIdentifier)), Needed(user, ClaimTypes.Name), Guid.Parse(Needed(user, TeamClaim)),
            Enum.Parse<TeamRole>(Needed(user, ClaimTypes.Role)));
    }

    private static string Needed(ClaimsPrincipal user, string claim) =>
        user.FindFirstValue(claim) ?? throw new InvalidOperationException($"The one who asks has no {claim}: this end point needs a policy.");
}
