namespace CallCoach.Coaching;

/// <summary>The call begins; the head holds all that its judgement rests on.</summary>
public sealed record CallStarted(TimeSpan At, CallHead Head) : CallEvent(At);
