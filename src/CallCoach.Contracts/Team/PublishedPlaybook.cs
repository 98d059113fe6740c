namespace CallCoach.Contracts;

/// <summary>A playbook that the team has published.</summary>
/// <param name="Version">Counts up with each publication, a roll-back too.</param>
/// <param name="Yaml">The whole file.</param>
public sealed record PublishedPlaybook(string Name, int Version, string Yaml);
