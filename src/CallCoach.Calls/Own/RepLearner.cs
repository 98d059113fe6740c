using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Learns from each live call when it is over, out of its journal.</summary>
public sealed class RepLearner(RepStore store, CallJournals journals) : ITipSink
{
    public string Name => "own baseline";

    public ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Event is CallRated && store.IsOn && journals.Find(call.Id) is { } journal)
        {
            var log = journal.ReadAfter(0).Select(written => written.Event).ToList();
            if (RepCallReader.Of(call.Id, call.StartedAt, log) is { } learnt)
                store.Change(memory => memory.With(learnt));
        }

        return ValueTask.CompletedTask;
    }
}
