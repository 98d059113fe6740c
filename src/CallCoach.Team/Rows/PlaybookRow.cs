namespace CallCoach.Team;

/// <summary>A version of a playbook. Versions are added and never changed; a roll-back publishes an older text as a new one.</summary>
public sealed class PlaybookRow : ITeamRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    public required string Name { get; set; }

    public int Version { get; set; }

    public required string Yaml { get; set; }

    public Guid AuthorId { get; set; }

    public string? Note { get; set; }

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>Missing while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; set; }
}
