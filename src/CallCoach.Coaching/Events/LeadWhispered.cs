namespace CallCoach.Coaching;

/// <summary>The lead sent a short line for this call, or asks whether the rep takes such lines.</summary>
/// <param name="Whisper">What the team calls it.</param>
/// <param name="From">The lead's name.</param>
/// <param name="Asks">It is the question: done is yes, dismiss is no.</param>
public sealed record LeadWhispered(TimeSpan At, Guid Whisper, string From, string Text, bool Asks = false) : CallEvent(At);
