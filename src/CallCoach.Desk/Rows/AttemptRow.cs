using NodaTime;

namespace CallCoach.Desk;

/// <summary>One dial.</summary>
internal sealed class AttemptRow
{
    public Guid Id { get; set; }

    public Guid LeadId { get; set; }

    public required string Number { get; set; }

    public Instant At { get; set; }

    /// <summary>The prospect's zone, in which weekday and hour are read.</summary>
    public required string Zone { get; set; }

    public int Ordinal { get; set; }

    public AnsweredBy AnsweredBy { get; set; }

    public TimeSpan RingTime { get; set; }

    public string? CallId { get; set; }

    public string? PlaybookVersion { get; set; }

    public bool IsBlocked { get; set; }

    public bool WasAsked { get; set; }

    public bool LeftMessage { get; set; }

    public List<OutcomeRow> Outcomes { get; set; } = [];
}
