using CallCoach.Calls;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>
/// What the hub has to tell: the messages of the call that is under way or was last. It is filled from the live call, and from the
/// journal where it was not there from the beginning (a restart) or missed something.
/// </summary>
internal sealed class WireFeed(CallJournals journals, ILogger<WireFeed> log) : ITipSink
{
    /// <summary>Most messages of one answer; a client that gets so many asks again.</summary>
    public const int Page = 500;

    private readonly Lock _gate = new();
    private WireLog? _log;
    private bool _lookedBack;
    private TaskCompletionSource _more = NewSignal();

    public string Name => "hub";

    public ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            if (_log is null || !_log.Newest.IsIn(call.Id) || _log.NextEntry != entry.Number)
                _log = LogUntil(call, entry.Number);
            _log.Append(entry);
            (more, _more) = (_more, NewSignal());
        }

        more.SetResult();
        return ValueTask.CompletedTask;
    }

    /// <summary>Where the newest message stands.</summary>
    public WirePosition Newest()
    {
        lock (_gate)
            return Current()?.Newest ?? new(null, 0);
    }

    /// <summary>Messages of a call after a number, oldest first, at most a page.</summary>
    public IReadOnlyList<CallMessage> Missed(string call, long after)
    {
        lock (_gate)
        {
            if (Current() is { } current && current.Newest.IsIn(call))
                return current.After(after, Page);
        }

        try
        {
            return journals.Find(call) is { } journal ? LogUntil(journal.Head.Call, long.MaxValue).After(after, Page) : [];
        }
        catch (JournalException damaged)
        {
            log.JournalUnreadable(damaged);
            return [];
        }
    }

    /// <summary>
    /// Messages after a position, as soon as there are any. A position in an earlier call goes on at the beginning of the current one.
    /// </summary>
    public async Task<IReadOnlyList<CallMessage>> NextAsync(WirePosition position, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task more;
            lock (_gate)
            {
                var after = _log is { } current && position.IsIn(current.Call.Id) ? position.Number : 0;
                if (_log?.After(after, Page) is { Count: > 0 } next)
                    return next;
                more = _more.Task;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    // Before the first call of this run, the last one of the run before is what a screen still shows.
    private WireLog? Current()
    {
        if (_log is null && !_lookedBack)
        {
            _lookedBack = true;
            if (journals.Latest() is { } latest)
                _log = LogUntil(latest.Head.Call, long.MaxValue);
        }

        return _log;
    }

    // As far as it can be read: a damaged journal tells what stands before the damage.
    private WireLog LogUntil(CallInfo call, long number)
    {
        var wire = new WireLog(call);
        try
        {
            foreach (var entry in journals.Find(call.Id)?.ReadAfter(0).TakeWhile(entry => entry.Number < number) ?? [])
                wire.Append(entry);
        }
        catch (JournalException damaged)
        {
            log.JournalUnreadable(damaged);
        }

        return wire;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
