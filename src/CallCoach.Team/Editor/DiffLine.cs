namespace CallCoach.Team;

/// <summary>A line of a comparison: + new, - gone, blank the same.</summary>
public sealed record DiffLine(char Mark, string Text);
