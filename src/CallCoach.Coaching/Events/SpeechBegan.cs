namespace CallCoach.Coaching;

/// <summary>A speaker began to speak.</summary>
public sealed record SpeechBegan(TimeSpan At, Speaker Speaker, long Utterance) : CallEvent(At);
