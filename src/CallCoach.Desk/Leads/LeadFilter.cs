namespace CallCoach.Desk;

/// <summary>A choice of leads; what is null does not narrow it.</summary>
/// <param name="Words">Part of a name, a company or a number.</param>
public sealed record LeadFilter(string? Words = null, string? Segment = null);
