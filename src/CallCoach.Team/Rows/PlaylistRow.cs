namespace CallCoach.Team;

/// <summary>Examples in an order, such as good answers to "send me something".</summary>
public sealed class PlaylistRow : ITeamRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    public required string Name { get; set; }

    public IReadOnlyList<Guid> Examples { get; set; } = [];

    public DateTimeOffset MadeAt { get; set; }
}
