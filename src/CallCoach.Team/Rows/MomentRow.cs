using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>A moment of a call that the rep shares. Taken back, its words and sound are gone and only the fact stays.</summary>
public sealed class MomentRow : IPersonRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    public Guid PersonId { get; set; }

    public Guid CallId { get; set; }

    /// <summary>Seconds since the call began.</summary>
    public double At { get; set; }

    public required string Title { get; set; }

    public IReadOnlyList<SharedTurn> Turns { get; set; } = [];

    public string? Note { get; set; }

    public bool AsksForHelp { get; set; }

    /// <summary>Ogg Opus.</summary>
    public byte[]? Sound { get; set; }

    public DateTimeOffset SharedAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }
}
