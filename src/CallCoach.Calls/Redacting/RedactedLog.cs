using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>A log after it was looked through again for what is not to be stored.</summary>
/// <param name="Entries">The log: as it was where nothing was found, else judged anew, for judgements quote what was said.</param>
/// <param name="Changed">Utterances of which something was taken out.</param>
public sealed record RedactedLog(IReadOnlyList<LogEntry> Entries, IReadOnlySet<(Speaker Speaker, long Utterance)> Changed);
