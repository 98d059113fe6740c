using CallCoach.Contracts;

namespace CallCoach.Web;

/// <summary>Shares moments of calls with the rep's team, and takes them back. Not registered where this node has no team.</summary>
public interface ITeamSharing
{
    /// <summary>The team's name, as it was last heard.</summary>
    string Team { get; }

    /// <summary>How this node stands with the team, and what the team is told.</summary>
    TeamState State { get; }

    /// <summary>What is shared of a call, oldest first.</summary>
    IReadOnlyList<TeamMoment> Of(string call);

    /// <summary>Tells the team of a moment; the same one again takes the place of the earlier one. It goes out when the team is reached.</summary>
    Task ShareAsync(TeamMoment moment, CancellationToken cancellationToken);

    /// <summary>Takes a moment back: the team deletes its words.</summary>
    /// <returns>Whether it was shared.</returns>
    Task<bool> TakeBackAsync(string call, Guid moment, CancellationToken cancellationToken);
}
