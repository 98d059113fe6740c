namespace CallCoach.Coaching;

/// <summary>What is known of the person called before the call. Each may be missing.</summary>
public sealed record LeadFacts(string? FirstName, string? Company, string? Segment, bool IsWarm = false);
