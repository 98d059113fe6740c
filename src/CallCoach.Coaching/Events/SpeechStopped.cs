namespace CallCoach.Coaching;

/// <summary>A speaker fell silent at <paramref name="End"/>; the words of the utterance follow.</summary>
public sealed record SpeechStopped(TimeSpan At, Speaker Speaker, long Utterance, TimeSpan End) : CallEvent(At);
