using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>What the coach would do with a text.</summary>
/// <param name="WithModel">Whether the language model took part; without it only rules judge.</param>
public sealed record TrialResult(IReadOnlyList<TriedLine> Lines, bool WithModel);

/// <summary>A line of it, what was seen in it, and the tips that came up with it or were held back.</summary>
public sealed record TriedLine(Speaker Speaker, string Text, IReadOnlyList<Finding> Findings, IReadOnlyList<Tip> Tips, IReadOnlyList<TipHeld> Held);
