using Npgsql;

namespace CallCoach.Team.Tests;

public sealed class TeamPoolTests
{
    [Theory]
    [InlineData("Host=127.0.0.1;Database=team", TeamPool.Connections)]
    [InlineData("Host=127.0.0.1;Database=team;Maximum Pool Size=50", 50)]
    [InlineData("Host=127.0.0.1;Database=team;MaxPoolSize=7", 7)]
    public async Task A_node_takes_few_connections_unless_the_connection_string_says_otherwise(string database, int connections)
    {
        await using var pool = TeamPool.Open(database);

        Assert.Equal(connections, new NpgsqlConnectionStringBuilder(pool.ConnectionString).MaxPoolSize);
    }
}
