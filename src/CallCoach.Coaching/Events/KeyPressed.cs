namespace CallCoach.Coaching;

/// <summary>The rep pressed a key; <paramref name="Tip"/> is the tip it was about, if any; <paramref name="Value"/> what was chosen, if anything.</summary>
public sealed record KeyPressed(TimeSpan At, RepKey Key, long? Tip = null, string? Value = null) : CallEvent(At);
