using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>A journal that came from elsewhere and was taken in.</summary>
/// <param name="Bytes">Its size as it came.</param>
/// <param name="Redacted">Utterances of which something was taken out.</param>
public sealed record TakenJournal(long Bytes, IReadOnlySet<(Speaker Speaker, long Utterance)> Redacted);
