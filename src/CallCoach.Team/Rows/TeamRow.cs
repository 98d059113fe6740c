using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>A team, and what its reps' nodes tell it.</summary>
public sealed class TeamRow
{
    public Guid Id { get; set; }

    public required string Name { get; set; }

    public required SharePolicy Policy { get; set; }

    public DateTimeOffset MadeAt { get; set; }
}
