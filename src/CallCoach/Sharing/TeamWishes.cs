using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Playbooks;
using CallCoach.Uplink;

namespace CallCoach;

/// <summary>What the team asks for, as this node last heard it; playbooks go to the team's shelf.</summary>
internal sealed class TeamWishes(TeamStanding standing, TeamShelf shelf) : ITeamWishes, ITeamListener
{
    public double HoldBack => standing.State.Policy.HoldBack;

    public IReadOnlyList<string>? Retired => standing.State.Policy.Retired;

    public string? Playbook => shelf.Only;

    public Task PublishedAsync(IReadOnlyList<PublishedPlaybook> playbooks, CancellationToken cancellationToken)
    {
        shelf.Take([.. playbooks.Select(book => (book.Name, book.Yaml))]);
        return Task.CompletedTask;
    }
}
