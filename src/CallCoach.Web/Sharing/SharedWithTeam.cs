namespace CallCoach.Web;

/// <summary>What of a call the rep's team sees.</summary>
public sealed record SharedWithTeam(string Name, IReadOnlyList<TeamMoment> Moments);
