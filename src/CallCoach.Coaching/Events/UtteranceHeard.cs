namespace CallCoach.Coaching;

/// <summary>An utterance was heard to its end; its text is final.</summary>
public sealed record UtteranceHeard(TimeSpan At, Utterance Utterance) : CallEvent(At);
