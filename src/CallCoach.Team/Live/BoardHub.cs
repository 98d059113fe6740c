using CallCoach.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team;

/// <summary>The hub at /hubs/board, for leads. No logic: each method passes on.</summary>
[Authorize(Policy = TeamPolicies.Lead)]
internal sealed class BoardHub(BoardReader board, ReadingAlong reading, Whispering whispering, BoardConnections connections) : Hub<IBoardClient>, IBoardHub
{
    public const string Path = "/hubs/board";

    public async Task<BoardSnapshot> Watch()
    {
        var lead = Viewer.Of(Context.User!);
        // First the group, then the picture: what changes between the two comes twice and not never.
        await Groups.AddToGroupAsync(Context.ConnectionId, TeamGroups.Board(lead.Team), Context.ConnectionAborted);
        return await board.SnapshotAsync(lead, Context.ConnectionAborted);
    }

    public Task<BoardTeam> Team() => board.TeamAsync(Viewer.Of(Context.User!), Context.ConnectionAborted);

    public async Task<IReadOnlyList<BoardCaption>> Open(Guid call)
    {
        await reading.OpenAsync(Viewer.Of(Context.User!), call, Context.ConnectionId, Context.ConnectionAborted);
        await Groups.AddToGroupAsync(Context.ConnectionId, TeamGroups.Call(call), Context.ConnectionAborted);
        return await reading.SoFarAsync(Viewer.Of(Context.User!), call, Context.ConnectionAborted);
    }

    public async Task Close(Guid call)
    {
        await Groups.RemoveFromGroupAsync(Context.ConnectionId, TeamGroups.Call(call), CancellationToken.None);
        await reading.CloseAsync(Context.ConnectionId, call, CancellationToken.None);
    }

    public Task AskToWhisper(Guid call) => whispering.AskAsync(Viewer.Of(Context.User!), call, Context.ConnectionAborted);

    public Task<Guid> Whisper(Guid call, string text) => whispering.SendAsync(Viewer.Of(Context.User!), call, text, Context.ConnectionAborted);

    public override Task OnConnectedAsync()
    {
        connections.Add(Context.ConnectionId);
        return base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId);
        await reading.CloseAsync(Context.ConnectionId, call: null, CancellationToken.None);
        await base.OnDisconnectedAsync(exception);
    }
}
