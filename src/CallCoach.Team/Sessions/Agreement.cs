namespace CallCoach.Team;

/// <summary>What a form says that was agreed.</summary>
/// <param name="Target">A number; shares in percent.</param>
public sealed record Agreement(string? Focus, string? Target, string? RepTries, string? LeadDoes, string? Drill, string? Calls);
