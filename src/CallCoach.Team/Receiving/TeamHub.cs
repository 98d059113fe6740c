using CallCoach.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team;

/// <summary>The hub at /hubs/team, for reps' nodes. No logic: each method passes on.</summary>
[Authorize(Policy = TeamPolicies.Device)]
internal sealed class TeamHub(Inbox inbox, Greeting greeting) : Hub<ITeamClient>, ITeamHub
{
    public const string Path = "/hubs/team";

    /// <summary>The sound of a moment in Base64, and a little more.</summary>
    public const int LargestMessage = 1024 * 1024;

    public async Task<TeamWelcome> Hello(NodeHello hello)
    {
        var sender = Sender.Of(Context.User);
        var welcome = await greeting.AnswerAsync(sender, hello, Context.ConnectionAborted);
        await Groups.AddToGroupAsync(Context.ConnectionId, TeamGroups.Device(sender.Device), Context.ConnectionAborted);
        await Groups.AddToGroupAsync(Context.ConnectionId, TeamGroups.Person(sender.Person), Context.ConnectionAborted);
        await Groups.AddToGroupAsync(Context.ConnectionId, TeamGroups.Nodes(sender.Team), Context.ConnectionAborted);
        foreach (var readers in await greeting.ReadersAsync(sender, Context.ConnectionAborted))
            await Clients.Caller.Readers(readers);
        return welcome;
    }

    public Task<long> Send(IReadOnlyList<NodeMessage> messages) => messages.Count is > 0 and <= NodeMessage.LargestBatch
        ? inbox.KeepAsync(Sender.Of(Context.User), messages, Context.ConnectionAborted)
        : throw new HubException($"1 to {NodeMessage.LargestBatch} messages at a time.");
}
