namespace CallCoach.Team;

/// <summary>What the coach would do with a text.</summary>
/// <param name="WithModel">Whether the language model took part; without it only rules judge.</param>
public sealed record TrialResult(IReadOnlyList<TriedLine> Lines, bool WithModel);
