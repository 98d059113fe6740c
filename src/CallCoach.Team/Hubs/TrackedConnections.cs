using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team;

/// <summary>Enters each connection of each hub into <see cref="TeamConnections"/>.</summary>
internal sealed class TrackedConnections(TeamConnections connections) : IHubFilter
{
    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        connections.Add(context.Context);
        return next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        connections.Remove(context.Context);
        return next(context, exception);
    }
}
