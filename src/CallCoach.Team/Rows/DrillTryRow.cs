using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>How the line of a session came out when the rep said it aloud, as the rep sent it.</summary>
public sealed class DrillTryRow : IPersonRow
{
    public Guid Id { get; set; }

    public Guid TeamId { get; set; }

    /// <summary>The rep.</summary>
    public Guid PersonId { get; set; }

    public Guid SessionId { get; set; }

    /// <summary>The line as it was agreed then.</summary>
    public required string Line { get; set; }

    public required string Text { get; set; }

    public required IReadOnlyList<SharedMark> Marks { get; set; }

    /// <summary>Ogg Opus; missing where the rep sent the words alone.</summary>
    public byte[]? Sound { get; set; }

    public DateTimeOffset SaidAt { get; set; }
}
