namespace CallCoach.Team;

/// <summary>A row that belongs to one team; no other team's people ever get it.</summary>
public interface ITeamRow
{
    Guid TeamId { get; }
}
