namespace CallCoach.Team;

/// <summary>A row about one rep: that rep and the leads of the team see it, no other rep does.</summary>
public interface IPersonRow : ITeamRow
{
    Guid PersonId { get; }
}
