namespace CallCoach.Coaching;

/// <summary>One line of the scorecard: a suggestion, which the rep may change.</summary>
/// <param name="Name">Name in kebab-case: sounds-like-you, kind-wording and so on.</param>
/// <param name="Reason">A plain sentence.</param>
/// <param name="Evidence">Ids of the findings it rests on, oldest first.</param>
public sealed record ScoreLine(string Name, ScoreGrade Grade, string Reason, IReadOnlyList<long> Evidence);
