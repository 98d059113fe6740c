using System.Collections.Concurrent;
using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Uplink;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach;

/// <summary>Everyone who watches. Each has a place of their own in the feed: who is slow falls behind alone, and holds up nothing.</summary>
internal sealed class Watchers(
    WireFeed feed,
    CurrentCall current,
    IHubContext<CallHub, ICallClient> hub,
    TimeProvider time,
    HubMetrics metrics,
    ILogger<Watchers> log,
    TeamStanding? team = null)
{
    private readonly ConcurrentDictionary<string, Watcher> _watchers = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _somebody = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets a connection watch until it ends. Asked again, it only answers.</summary>
    public NodeState Watch(string connection, CancellationToken ended)
    {
        var newest = feed.Newest();
        var state = new NodeState(CallMessage.CurrentVersion, newest.Call, IsLive(newest), newest.Number);
        var watcher = new Watcher(feed, current, team, hub.Clients.Client(connection), time, metrics, log);
        if (_watchers.TryAdd(connection, watcher))
            _ = RunAsync(connection, watcher, newest, ended);
        _somebody.TrySetResult();
        return state;
    }

    /// <summary>Waits until somebody has come to watch, but not for ever.</summary>
    public async Task AnyoneAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            await _somebody.Task.WaitAsync(patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Then they catch up when they come.
        }
    }

    private bool IsLive(WirePosition newest) => current.Session is { IsLive: true } session && newest.IsIn(session.Call.Id);

    private async Task RunAsync(string connection, Watcher watcher, WirePosition from, CancellationToken ended)
    {
        metrics.WatcherCame();
        await watcher.RunAsync(from, ended);
        metrics.WatcherLeft();
        _watchers.TryRemove(connection, out _);
    }
}
