using NodaTime;

namespace CallCoach.Desk;

/// <summary>Whom a call was with.</summary>
internal sealed class CallLinkRow
{
    public required string CallId { get; set; }

    public Guid LeadId { get; set; }

    public string? Number { get; set; }

    public LinkedBy By { get; set; }

    public bool WasAsked { get; set; }

    public Instant At { get; set; }
}
