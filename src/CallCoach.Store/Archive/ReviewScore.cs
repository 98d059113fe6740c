using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A line of the scorecard.</summary>
/// <param name="Grade">As judged, or as the rep changed it.</param>
/// <param name="Evidence">Numbers of the findings that it rests on.</param>
public sealed record ReviewScore(string Name, ScoreGrade Grade, ScoreGrade Judged, string Reason, IReadOnlyList<long> Evidence);
