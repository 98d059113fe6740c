namespace CallCoach.Team;

/// <summary>A moment in the team's library, with its rep's consent and an end date.</summary>
public sealed class ExampleRow : ITeamRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    public Guid MomentId { get; set; }

    /// <summary>Whose moment it is.</summary>
    public Guid RepId { get; set; }

    public required string Title { get; set; }

    public Guid ProposedById { get; set; }

    public DateTimeOffset ProposedAt { get; set; }

    /// <summary>Without it, only the rep and leads see the proposal.</summary>
    public DateTimeOffset? AgreedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}
