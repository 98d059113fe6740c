namespace CallCoach.Team;

/// <summary>A shared moment in a list.</summary>
public sealed record MomentLine(Guid Id, string Rep, string Title, string? Note, DateTimeOffset SharedAt, int Comments);
