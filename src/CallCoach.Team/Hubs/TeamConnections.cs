using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team;

/// <summary>
/// All open hub connections of this node. <see cref="TrackedConnections"/> keeps it, for every hub by itself; <see cref="CutOff"/> ends those of a revoked device or of a person
/// who has left. A hub need do nothing for it.
/// </summary>
internal sealed class TeamConnections
{
    private readonly ConcurrentDictionary<string, HubCallerContext> _open = new(StringComparer.Ordinal);

    public void Add(HubCallerContext connection) => _open[connection.ConnectionId] = connection;

    public void Remove(HubCallerContext connection) => _open.TryRemove(connection.ConnectionId, out _);

    public IReadOnlyCollection<HubCallerContext> All() => [.. _open.Values];
}
