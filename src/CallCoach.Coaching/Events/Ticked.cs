namespace CallCoach.Coaching;

/// <summary>A tenth of a second of the call has passed.</summary>
public sealed record Ticked(TimeSpan At) : CallEvent(At);
