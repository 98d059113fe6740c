namespace CallCoach.Coaching;

/// <summary>A place in a call: characters of an utterance's text, and their time.</summary>
/// <param name="Utterance">The utterance, or <see langword="null"/> for a stretch of time.</param>
public sealed record Place(Speaker Speaker, long? Utterance, int Start, int Length, TimeSpan From, TimeSpan To);
