using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Finds out from its journal where a call was cut off.</summary>
internal static class Recovery
{
    /// <exception cref="JournalException">The journal is damaged.</exception>
    public static ResumePoint PointOf(CallJournal journal, TimeSpan at)
    {
        var entries = journal.ReadAfter(0).ToList();
        var lastHeard = entries.Count > 0 ? entries[^1].Event.At : TimeSpan.Zero;
        return new(
            at > lastHeard ? at : lastHeard,
            lastHeard,
            entries.Count > 0 ? entries[^1].Number : 0,
            Enum.GetValues<Speaker>().ToDictionary(speaker => speaker, speaker => HighestUtterance(entries, speaker)),
            [.. entries.Select(entry => entry.Event)]);
    }

    private static long HighestUtterance(List<LogEntry> entries, Speaker speaker) =>
        entries.Select(entry => UtteranceOf(entry.Event, speaker)).DefaultIfEmpty().Max();

    private static long UtteranceOf(CallEvent happened, Speaker speaker) => happened switch
    {
        SpeechBegan began when began.Speaker == speaker => began.Utterance,
        SpeechStopped stopped when stopped.Speaker == speaker => stopped.Utterance,
        PartialHeard growing when growing.Speaker == speaker => growing.Utterance,
        UtteranceHeard heard when heard.Utterance.Speaker == speaker => heard.Utterance.Id,
        _ => 0,
    };
}
