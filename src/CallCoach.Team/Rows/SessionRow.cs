namespace CallCoach.Team;

/// <summary>A coaching session of a rep and a lead, from its preparation until its focus is closed.</summary>
public sealed class SessionRow : IPersonRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    /// <summary>The rep.</summary>
    public Guid PersonId { get; set; }

    public Guid LeadId { get; set; }

    public DateTimeOffset PlannedFor { get; set; }

    public SessionStage Stage { get; set; }

    // The rep's own view comes first: the lead can't write before it is there.
    public string? WentBetter { get; set; }

    public string? FeltHard { get; set; }

    public string? Wish { get; set; }

    public DateTimeOffset? OwnViewAt { get; set; }

    /// <summary>Name of the figure that the agreed focus is measured by.</summary>
    public string? Focus { get; set; }

    /// <summary>The rate to reach: at least, or at most where less is better.</summary>
    public double? Target { get; set; }

    public string? RepTries { get; set; }

    public string? LeadDoes { get; set; }

    /// <summary>The line to practise.</summary>
    public string? Drill { get; set; }

    public DateTimeOffset? RepSignedAt { get; set; }

    public DateTimeOffset? LeadSignedAt { get; set; }

    /// <summary>Calls after the agreement that are looked at again.</summary>
    public int LookAgainCalls { get; set; } = 5;

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>measure-moved or decision.</summary>
    public string? ClosedBecause { get; set; }

    public string? ClosingWords { get; set; }
}
