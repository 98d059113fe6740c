using System.Collections.Concurrent;
using CallCoach.Calls;

namespace CallCoach.Testing;

/// <summary>A sink that keeps what it gets, and lets a test wait for something.</summary>
public sealed class CollectingSink : ITipSink
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private readonly ConcurrentDictionary<TaskCompletionSource<LogEntry>, Func<LogEntry, bool>> _waiting = new();

    public string Name => "collecting";

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    /// <summary>The first entry of a kind, as soon as it is there.</summary>
    public Task<LogEntry> FirstAsync(Func<LogEntry, bool> isIt)
    {
        var found = new TaskCompletionSource<LogEntry>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[found] = isIt;
        if (_entries.FirstOrDefault(isIt) is { } already)
            found.TrySetResult(already);
        return found.Task;
    }

    public ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        _entries.Enqueue(entry);
        foreach (var (found, isIt) in _waiting)
        {
            if (isIt(entry) && found.TrySetResult(entry))
                _waiting.TryRemove(found, out _);
        }

        return ValueTask.CompletedTask;
    }
}
