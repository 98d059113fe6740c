using CallCoach.Contracts;
using CallCoach.Team;
using CallCoach.Testing;
using CallCoach.Uplink;
using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach.Tests;

/// <summary>After a restart the nodes of all reps come in one moment.</summary>
public sealed class RushTests
{
    private const int Nodes = 60;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_nodes_that_come_at_once_are_all_greeted_over_the_few_connections_that_a_database_has()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        await using var postgres = await PostgresServer.StartAsync(Token, connections: TeamPool.Connections + 5);
        await using var team = await TeamTestNode.StartAsync(postgres.NewDatabase());
        var connections = new List<HubConnection>();
        for (var node = 0; node < Nodes; node++)
            connections.Add(TeamConnection.To(new Membership(team.Address, (await team.DeviceAsync("Maya")).Token)));

        var welcomes = await Task.WhenAll(connections.Select(GreetedAsync));

        Assert.All(welcomes, welcome => Assert.Equal(("Maya", "North", 0), (welcome.Rep, welcome.Team, welcome.Accepted)));
        await Task.WhenAll(connections.Select(connection => connection.DisposeAsync().AsTask()));
    }

    private static async Task<TeamWelcome> GreetedAsync(HubConnection connection)
    {
        await connection.StartAsync(Token);
        return await connection.InvokeAsync<TeamWelcome>(nameof(ITeamHub.Hello), new NodeHello(NodeMessage.CurrentVersion, DateTimeOffset.UnixEpoch, "test"), Token);
    }
}
