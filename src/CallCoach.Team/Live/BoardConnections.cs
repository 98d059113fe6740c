using System.Collections.Concurrent;

namespace CallCoach.Team;

/// <summary>The boards that are connected to this team node now.</summary>
internal sealed class BoardConnections
{
    private readonly ConcurrentDictionary<string, byte> _open = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Connections => [.. _open.Keys];

    public void Add(string connection) => _open[connection] = 0;

    public void Remove(string connection) => _open.TryRemove(connection, out _);
}
