namespace CallCoach.Coaching;

/// <summary>A tip of a kind was dismissed or called wrong.</summary>
public sealed record RepDismissal(string Kind, DateTimeOffset At);
