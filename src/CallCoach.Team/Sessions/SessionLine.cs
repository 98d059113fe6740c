namespace CallCoach.Team;

/// <summary>A session in a list.</summary>
public sealed record SessionLine(Guid Id, string Rep, string Lead, DateTimeOffset PlannedFor, SessionStage Stage, string? Focus);
