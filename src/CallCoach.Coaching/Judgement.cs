namespace CallCoach.Coaching;

/// <summary>An event that the coach made out of what was heard.</summary>
public abstract record Judgement(TimeSpan At) : CallEvent(At);
