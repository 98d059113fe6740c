using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>A line of it, what was seen in it, and the tips that came up with it or were held back.</summary>
public sealed record TriedLine(Speaker Speaker, string Text, IReadOnlyList<Finding> Findings, IReadOnlyList<Tip> Tips, IReadOnlyList<TipHeld> Held);
