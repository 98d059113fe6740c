using Npgsql;

namespace CallCoach.Team;

/// <summary>The one pool of connections that pages, hubs and inbox of a node share: what a node takes of the database is limited in one place.</summary>
internal static class TeamPool
{
    /// <summary>
    /// Most connections where the connection string says nothing of it ("Maximum Pool Size"): four nodes fit into the 100 that PostgreSQL allows by default.
    /// A question takes a millisecond or two, and who asks when all are taken waits in turn.
    /// </summary>
    public const int Connections = 20;

    public static NpgsqlDataSource Open(string database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database);
        if (!settings.ShouldSerialize("Maximum Pool Size"))
            settings.MaxPoolSize = Connections;
        // Nothing of ours leaves a state in a session: without this each time a connection is taken the server would throw away what it knows.
        settings.NoResetOnClose = true;
        return NpgsqlDataSource.Create(settings);
    }
}
