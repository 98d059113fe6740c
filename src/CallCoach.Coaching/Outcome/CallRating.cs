namespace CallCoach.Coaching;

/// <summary>Warm, cold or missed, with the reason quoted.</summary>
/// <param name="Reason">A plain sentence.</param>
/// <param name="Quote">The words it rests on, as heard, if there are any.</param>
/// <param name="Overlay">dnc, bad-number or callback-due, if one holds.</param>
public sealed record CallRating(CallOutcome Outcome, string Reason, string? Quote, TimeSpan? QuotedAt, string? Overlay = null)
{
    /// <summary>What stands where no rating could be made.</summary>
    public static CallRating NotRated { get; } = new(CallOutcome.Missed, "CallCoach failed in this call, so it was not rated.", Quote: null, QuotedAt: null);
}
