namespace CallCoach.Contracts;

/// <summary>A stretch of a turn's text with its kind.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">In characters.</param>
public sealed record SharedMark(string Kind, int Start, int Length);
