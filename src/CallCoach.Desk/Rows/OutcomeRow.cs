using NodaTime;

namespace CallCoach.Desk;

/// <summary>One judgement of one attempt; none is ever overwritten.</summary>
internal sealed class OutcomeRow
{
    public long Id { get; set; }

    public Guid AttemptId { get; set; }

    public Rating Rating { get; set; }

    public OutcomeReason Reason { get; set; }

    public RatedBy By { get; set; }

    public Instant At { get; set; }

    public string? Quote { get; set; }

    public OutcomeOverlays Overlays { get; set; }

    public LocalDate? NamedDate { get; set; }
}
