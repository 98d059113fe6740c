using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>Puts sample calls, as the real coach judges them, where a program finds the journals of its calls.</summary>
public static class KeptCalls
{
    /// <summary>Writes the journal of a sample call.</summary>
    /// <param name="call">The id that it gets; it tells when the call began.</param>
    public static Task WriteAsync(CallJournals journals, string call, string sample, CancellationToken cancellationToken) =>
        WriteAsync(journals, call, Replay.Run(GoldenLogs.Of(sample), CoachDetectors.Create), cancellationToken);

    /// <summary>Writes the journal of a call.</summary>
    public static Task WriteAsync(CallJournals journals, string call, IReadOnlyList<CallEvent> log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journals);
        ArgumentNullException.ThrowIfNull(call);
        var began = DateTimeOffset.ParseExact(
            call[..15], "yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);
        return journals.ImportAsync(
            new JournalHead(JournalHead.CurrentSchema, new CallInfo(call, began, "test", null), SoundPlan.Devices), Entries(log), cancellationToken);
    }

    private static async IAsyncEnumerable<LogEntry> Entries(IReadOnlyList<CallEvent> log)
    {
        await Task.CompletedTask;
        for (var i = 0; i < log.Count; i++)
            yield return new LogEntry(i + 1, log[i]);
    }
}
