namespace CallCoach.Contracts;

/// <summary>Asks for a live call to begin. Facts of the prospect may be missing.</summary>
public sealed record StartCall(string? FirstName, string? Company, string? Segment, bool IsWarm);
