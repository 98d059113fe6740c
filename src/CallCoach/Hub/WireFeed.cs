using CallCoach.Calls;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>
/// What the hub has to tell: the messages of the call that is under way or was last. It is filled from the live call, and from the
/// journal where it was not there from the beginning (a restart) or missed something.
/// </summary>
internal sealed class WireFeed(CallJournals journals) : ITipSink
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
            if (Current() is { } log && log.Newest.IsIn(call))
                return log.After(after, Page);
        }

        if (journals.Find(call) is not { } journal)
            return [];

        var past = new WireLog(journal.Head.Call);
        foreach (var entry in journal.ReadAfter(0))
            past.Append(entry);
        return past.After(after, Page);
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
                var after = _log is { } log && position.IsIn(log.Call.Id) ? position.Number : 0;
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

    private WireLog LogUntil(CallInfo call, long number)
    {
        var log = new WireLog(call);
        foreach (var entry in journals.Find(call.Id)?.ReadAfter(0).TakeWhile(entry => entry.Number < number) ?? [])
            log.Append(entry);
        return log;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
