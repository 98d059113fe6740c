namespace CallCoach.Team;

/// <summary>A tip that the team has decided to do without, or to keep although it was proposed for retirement.</summary>
public sealed class RetiredTipRow : ITeamRow
{
    public Guid TeamId { get; set; }

    public required string Rule { get; set; }

    public bool IsRetired { get; set; }

    public Guid DecidedById { get; set; }

    public DateTimeOffset DecidedAt { get; set; }
}
