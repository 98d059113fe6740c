using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach;

/// <summary>The hub at /hubs/call. No logic: each method passes on.</summary>
internal sealed class CallHub(Watchers watchers, WireFeed feed, HubCommands commands) : Hub<ICallClient>, ICallHub
{
    public const string Path = "/hubs/call";

    public Task<NodeState> Watch() => Task.FromResult(watchers.Watch(Context.ConnectionId, Context.ConnectionAborted));

    public Task<IReadOnlyList<CallMessage>> Missed(string call, long after) => Task.FromResult(feed.Missed(call, after));

    public Task Press(KeyPress key) => commands.PressAsync(key, Context.ConnectionAborted);

    public Task<string> Start(StartCall call) => commands.StartAsync(call, Context.ConnectionAborted);

    public Task Stop()
    {
        commands.Stop();
        return Task.CompletedTask;
    }

    public Task KeepBack(bool isKeptBack)
    {
        commands.KeepBack(isKeptBack);
        return Task.CompletedTask;
    }
}
