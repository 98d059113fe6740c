using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The end of a call that was cut off: what its last event still owes, and the call's end there and then.</summary>
internal static class Closing
{
    /// <param name="coach">A new coach.</param>
    /// <returns>Nothing when the call has its end and its rating.</returns>
    /// <exception cref="JournalException">The journal is damaged.</exception>
    public static IReadOnlyList<LogEntry> Of(CallJournal journal, Func<CallEvent, IReadOnlyList<CallEvent>> coach)
    {
        var log = journal.ReadAfter(0).ToList();
        if (log.Count == 0 || log[^1].Event is CallRated)
            return [];

        var missing = Judging.Remind(coach, [.. log.Select(entry => entry.Event)]).ToList();
        if (!log.Exists(entry => entry.Event is CallEnded))
        {
            var end = new CallEnded(log[^1].Event.At);
            missing.Add(end);
            missing.AddRange(coach(end));
        }

        return [.. missing.Select((happened, i) => new LogEntry(log[^1].Number + i + 1, happened))];
    }
}
