namespace CallCoach.Team;

/// <summary>A link that is shown once.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Link">Path and query, or the whole address.</param>
public sealed record PersonLink(string Name, string Link);
