namespace CallCoach.Coaching;

/// <summary>A tip came up on the rep's screen.</summary>
public sealed record TipShown(TimeSpan At, Tip Tip) : Judgement(At);
