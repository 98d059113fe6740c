namespace CallCoach.Coaching;

/// <summary>The call is over: nothing is heard any more.</summary>
public sealed record CallEnded(TimeSpan At) : CallEvent(At);
