namespace CallCoach.Coaching;

/// <summary>A detector saw something.</summary>
public sealed record FindingMade(TimeSpan At, Finding Finding) : Judgement(At);
