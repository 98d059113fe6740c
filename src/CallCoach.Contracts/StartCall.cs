namespace CallCoach.Contracts;

/// <summary>Asks for a live call to begin. Facts of the prospect may be missing.</summary>
/// <param name="Playbook">Name of the playbook; that of the settings without one.</param>
public sealed record StartCall(string? FirstName, string? Company, string? Segment, bool IsWarm, string? Playbook = null);
