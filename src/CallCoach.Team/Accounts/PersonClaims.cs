using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CallCoach.Team;

/// <summary>What the cookie says of a person: what <see cref="Viewer"/> reads, and the stamp that a change of password or role makes void.</summary>
internal sealed class PersonClaims(UserManager<PersonRow> people, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<PersonRow>(people, options)
{
    protected override Task<ClaimsIdentity> GenerateClaimsAsync(PersonRow user)
    {
        var identity = new ClaimsIdentity(Of(user), IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(Options.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp ?? ""));
        return Task.FromResult(identity);
    }

    public static IEnumerable<Claim> Of(PersonRow person) =>
    [
        new(ClaimTypes.NameIdentifier, person.Id.ToString()),
        new(ClaimTypes.Name, person.Name),
        new(Viewer.TeamClaim, person.TeamId.ToString()),
        new(ClaimTypes.Role, person.Role.ToString()),
    ];
}
