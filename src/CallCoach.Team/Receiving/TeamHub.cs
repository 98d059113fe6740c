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
        // First the groups, then the answer: what changes between the two is heard twice and not never.
        foreach (var group in new[] { TeamGroups.Device(sender.Device), TeamGroups.Person(sender.Person), TeamGroups.Nodes(sender.Team) })
            await Groups.AddToGroupAsync(Context.ConnectionId, group, Context.ConnectionAborted);
        var (welcome, readers) = await greeting.AnswerAsync(sender, hello, Context.ConnectionAborted);
        foreach (var call in readers)
            await Clients.Caller.Readers(call);
        return welcome;
    }

    public Task<long> Send(IReadOnlyList<NodeMessage> messages) => messages.Count is > 0 and <= NodeMessage.LargestBatch
        ? inbox.KeepAsync(Sender.Of(Context.User), messages, Context.ConnectionAborted)
        : throw new HubException($"1 to {NodeMessage.LargestBatch} messages at a time.");
}
