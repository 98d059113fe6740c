using CallCoach.Contracts;

namespace CallCoach.Uplink;

/// <summary>Is told what the team publishes.</summary>
public interface ITeamListener
{
    /// <summary>The playbooks that the team has published now; with each hello, and when one changes.</summary>
    Task PublishedAsync(IReadOnlyList<PublishedPlaybook> playbooks, CancellationToken cancellationToken);
}
