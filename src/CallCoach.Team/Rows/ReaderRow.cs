namespace CallCoach.Team;

/// <summary>A lead who reads a call along now. Its node renews it; one that is not renewed is gone with its node.</summary>
public sealed class ReaderRow : IPersonRow
{
    public Guid CallId { get; set; }

    /// <summary>The browser's connection.</summary>
    public required string Connection { get; set; }

    public Guid TeamId { get; set; }

    /// <summary>The rep whose call it is.</summary>
    public Guid PersonId { get; set; }

    /// <summary>The lead's name, as the rep sees it.</summary>
    public required string Name { get; set; }

    public DateTimeOffset SeenAt { get; set; }
}
