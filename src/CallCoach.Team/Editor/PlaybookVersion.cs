namespace CallCoach.Team;

/// <summary>A version in the history.</summary>
public sealed record PlaybookVersion(int Version, string Author, string? Note, DateTimeOffset SavedAt, DateTimeOffset? PublishedAt);
