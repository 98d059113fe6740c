using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team;

/// <summary>
/// All open hub connections of this node. <see cref="TrackedConnections"/> keeps it, for every hub by itself; <see cref="CutOff"/> ends those of a revoked device or of a person
/// who has left. A hub need do nothing for it.
/// </summary>
internal sealed class TeamConnections
{
    private readonly ConcurrentDictionary<string, HubCallerContext> _open = new(StringComparer.Ordinal);

    public int Count => _open.Count;

    public void Add(HubCallerContext connection) => _open[connection.ConnectionId] = connection;

    public void Remove(HubCallerContext connection) => _open.TryRemove(connection.ConnectionId, out _);

    public IReadOnlyCollection<HubCallerContext> All() => [.. _open.Values];

    /// <summary>Ends the connections of those whom it names.</summary>
    /// <returns>How many.</returns>
    public int Abort(Func<ClaimsPrincipal, bool> isOut)
    {
        var ended = 0;
        foreach (var connection in All().Where(connection => connection.User is not { } user || isOut(user)))
        {
            connection.Abort();
            ended++;
        }

        return ended;
    }
}
