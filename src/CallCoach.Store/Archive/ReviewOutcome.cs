using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>How a call came out.</summary>
/// <param name="Outcome">As judged, or as the rep corrected it.</param>
/// <param name="Judged">As judged.</param>
/// <param name="Quote">The words that the judgement rests on.</param>
public sealed record ReviewOutcome(
    CallOutcome Outcome, CallOutcome? Judged, string? Reason, string? Quote, TimeSpan? QuotedAt, string? Overlay)
{
    public bool IsCorrected => Judged != Outcome;
}
