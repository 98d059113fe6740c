namespace CallCoach.Coaching;

/// <summary>A hole in what was heard of a speaker.</summary>
public sealed record SoundMissing(TimeSpan At, Speaker Speaker, TimeSpan From, TimeSpan To) : CallEvent(At);
