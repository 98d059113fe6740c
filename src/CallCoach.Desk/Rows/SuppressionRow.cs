using NodaTime;

namespace CallCoach.Desk;

/// <summary>Somebody who is not to be called. It stays when the lead goes.</summary>
internal sealed class SuppressionRow
{
    public Guid Id { get; set; }

    public required string Words { get; set; }

    public Instant At { get; set; }

    public required string Source { get; set; }

    public string? Number { get; set; }

    public string? NumberHash { get; set; }

    public Guid? LeadId { get; set; }

    public string? Company { get; set; }

    public Instant? Until { get; set; }

    /// <summary>The call it was said in. Without number, lead and company it waits for somebody to say who that was.</summary>
    public string? CallId { get; set; }

    public Instant? LiftedAt { get; set; }

    /// <summary>The proof by which it was lifted.</summary>
    public string? LiftedBecause { get; set; }
}
