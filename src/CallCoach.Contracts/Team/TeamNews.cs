namespace CallCoach.Contracts;

/// <summary>Something waits for the rep on the team's pages.</summary>
/// <param name="Kind">comment, session, answer or example.</param>
/// <param name="Path">Path on the team node.</param>
public sealed record TeamNews(Guid Id, string Kind, string From, string Path);
