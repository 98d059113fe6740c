using System.Net;
using CallCoach.Contracts;
using CallCoach.Team;
using CallCoach.Uplink;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach.Tests;

/// <summary>Connections to a team node's hubs, by web socket as the program and the pages make them.</summary>
internal static class TeamHubs
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="hub">Path of the hub.</param>
    public static HubConnection Hub(this TeamTestNode node, string hub, CookieContainer? cookies = null, string? deviceToken = null) => new HubConnectionBuilder()
        .WithUrl(node.Address + hub, http =>
        {
            (http.Transports, http.SkipNegotiation) = (HttpTransportType.WebSockets, true);
            if (cookies is not null)
                http.Cookies = cookies;
            if (deviceToken is not null)
                http.Headers["Authorization"] = $"Bearer {deviceToken}";
        }).Build();

    /// <summary>A rep's node that has said hello.</summary>
    public static async Task<HubConnection> GreetedAsync(this TeamTestNode node, string deviceToken, Action<HubConnection>? listen = null)
    {
        var connection = TeamConnection.To(new Membership(node.Address, deviceToken));
        listen?.Invoke(connection);
        await connection.StartAsync(Token);
        await connection.InvokeAsync<TeamWelcome>(nameof(ITeamHub.Hello), new NodeHello(NodeMessage.CurrentVersion, TimeProvider.System.GetUtcNow(), "test"), Token);
        return connection;
    }

    /// <summary>Sends messages numbered from a number on.</summary>
    /// <returns>The last number that is kept.</returns>
    public static Task<long> TellAsync(this HubConnection device, long first, params NodePayload[] payloads) => device.InvokeAsync<long>(
        nameof(ITeamHub.Send), payloads.Select((payload, i) => new NodeMessage(NodeMessage.CurrentVersion, first + i, TimeProvider.System.GetUtcNow(), payload)).ToArray(), Token);

    /// <summary>A lead's board that watches.</summary>
    public static async Task<HubConnection> BoardAsync(this TeamTestNode node, CookieContainer cookies, Action<HubConnection>? listen = null)
    {
        var board = node.Hub(BoardHub.Path, cookies);
        listen?.Invoke(board);
        await board.StartAsync(Token);
        await board.InvokeAsync<BoardSnapshot>(nameof(IBoardHub.Watch), Token);
        return board;
    }
}
