using NodaTime;

namespace CallCoach.Tracking.Attempts;

/// <summary>One judgement of one call. Corrections are added, never overwritten.</summary>
/// <param name="Quote">The sentence behind it, as heard; never logged.</param>
public sealed record Outcome(Rating Rating, OutcomeReason Reason, RatedBy By, Instant At, string? Quote)
{
    public OutcomeOverlays Overlays { get; init; }

    /// <summary>The date they named: when to come back, or when the contract they have ends.</summary>
    public LocalDate? NamedDate { get; init; }
}
