using NodaTime;

namespace CallCoach.Desk;

/// <summary>Something that was heard in a call and waits for the rep's yes: a time to call again, or a promise.</summary>
internal sealed class ProposalRow
{
    public Guid Id { get; set; }

    public Guid LeadId { get; set; }

    public required string CallId { get; set; }

    public ProposalKind Kind { get; set; }

    public ProposalState State { get; set; }

    public Instant MadeAt { get; set; }

    /// <summary>The time to call; none where only half of it was said.</summary>
    public Instant? At { get; set; }

    public Instant? Until { get; set; }

    public string? Zone { get; set; }

    public bool IsAgreed { get; set; }

    public string? Moved { get; set; }

    /// <summary>What to ask, where something is missing or in doubt.</summary>
    public string? Question { get; set; }

    /// <summary>A promise's task, in one line.</summary>
    public string? Task { get; set; }

    public LocalDate? DueOn { get; set; }

    public int MomentTurn { get; set; }

    public TimeSpan MomentAt { get; set; }

    public required string Words { get; set; }
}
