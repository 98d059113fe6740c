namespace CallCoach.Contracts;

/// <summary>Asks for a live call to begin. Facts of the prospect may be missing.</summary>
/// <param name="Playbook">Name of the playbook; that of the settings without one.</param>
/// <param name="Lead">Id of the lead that is called; what the desk knows of it stands above the other facts.</param>
public sealed record StartCall(string? FirstName, string? Company, string? Segment, bool IsWarm, string? Playbook = null, string? Lead = null);
