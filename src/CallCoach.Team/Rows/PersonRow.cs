using Microsoft.AspNetCore.Identity;

namespace CallCoach.Team;

/// <summary>A person with an account. The e-mail address is the name to sign in with.</summary>
public sealed class PersonRow : IdentityUser<Guid>, ITeamRow
{
    public Guid TeamId { get; set; }

    public required string Name { get; set; }

    public TeamRole Role { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    /// <summary>Set when the person is no longer let in; what they did stays.</summary>
    public DateTimeOffset? LeftAt { get; set; }
}
