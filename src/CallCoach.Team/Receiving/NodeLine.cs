using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team;

/// <summary>
/// Tells reps' nodes, on whichever team node they are. A node that is away hears of policy, playbooks and readers with its next hello; news wait on the
/// team's pages.
/// </summary>
internal sealed class NodeLine(IHubContext<TeamHub, ITeamClient> nodes, IHubContext<BoardHub, IBoardClient> boards) : IPolicyListener
{
    public async Task PolicyChangedAsync(Guid team, SharePolicy policy)
    {
        await nodes.Clients.Group(TeamGroups.Nodes(team)).Policy(policy);
        await boards.Clients.Group(TeamGroups.Board(team)).Policy(policy);
    }

    public Task PublishedAsync(Guid team, IReadOnlyList<PublishedPlaybook> playbooks) => nodes.Clients.Group(TeamGroups.Nodes(team)).Playbooks(playbooks);

    /// <summary>Something waits for a person on the team's pages.</summary>
    public Task NewsAsync(Guid person, TeamNews news) => nodes.Clients.Group(TeamGroups.Person(person)).News(news);

    public Task WhisperAsync(Guid device, LeadWhisper whisper) => nodes.Clients.Group(TeamGroups.Device(device)).Whisper(whisper);

    public Task ReadersAsync(Guid device, CallReaders readers) => nodes.Clients.Group(TeamGroups.Device(device)).Readers(readers);
}
