namespace CallCoach.Contracts;

/// <summary>A playbook of the team by its name, with the version that the team counts.</summary>
public sealed record UsedPlaybook(string Name, int Version);
