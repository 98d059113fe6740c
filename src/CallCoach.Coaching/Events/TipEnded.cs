namespace CallCoach.Coaching;

/// <summary>A tip left the screen.</summary>
public sealed record TipEnded(TimeSpan At, long Tip, TipEnding Ending) : Judgement(At);
