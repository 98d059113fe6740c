namespace CallCoach.Tracking.Notes;

/// <summary>One side of a card: the lines to copy, as many at most as are ruled.</summary>
public sealed record CardPage(IReadOnlyList<string> Lines, int Ruled);
