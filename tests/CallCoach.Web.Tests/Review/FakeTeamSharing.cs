using CallCoach.Contracts;

namespace CallCoach.Web.Tests;

/// <summary>A team that hears everything at once.</summary>
internal sealed class FakeTeamSharing : ITeamSharing
{
    private readonly List<TeamMoment> _shared = [];

    public string Team => "Brightloop";

    public TeamState State { get; set; } = new("Brightloop", "Rae", "up", new SharePolicy(1), null, null, []);

    public IReadOnlyList<TeamMoment> Of(string call) => [.. _shared.Where(moment => moment.Call == call)];

    public Task ShareAsync(TeamMoment moment, CancellationToken cancellationToken)
    {
        _shared.Add(moment);
        return Task.CompletedTask;
    }

    public Task<bool> TakeBackAsync(string call, Guid moment, CancellationToken cancellationToken) => Task.FromResult(_shared.RemoveAll(other => other.Call == call && other.Id == moment) > 0);
}
