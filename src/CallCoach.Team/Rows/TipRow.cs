namespace CallCoach.Team;

/// <summary>A tip of a call and what followed, without its words.</summary>
public sealed class TipRow : IPersonRow
{
    public long Id { get; set; }

    public Guid CallId { get; set; }

    public Guid TeamId { get; set; }

    public Guid PersonId { get; set; }

    public DateTimeOffset CalledAt { get; set; }

    public required string Rule { get; set; }

    /// <summary>shown or withheld.</summary>
    public required string Fate { get; set; }

    public bool? Followed { get; set; }

    public string? Next { get; set; }

    public bool? Helpful { get; set; }
}
