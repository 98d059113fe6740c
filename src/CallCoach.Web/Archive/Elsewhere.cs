namespace CallCoach.Web;

/// <summary>What a choice that found nothing would find with less of it.</summary>
/// <param name="Count">How many calls, counted up to one page.</param>
/// <param name="IsMore">Whether there are more than that.</param>
public sealed record Elsewhere(int Count, bool IsMore, CallsQuery Query);
