using NodaTime;

namespace CallCoach.Desk;

/// <summary>A lead, without what hangs on it.</summary>
internal sealed class LeadRow
{
    public Guid Id { get; set; }

    public required string Segment { get; set; }

    public string? Person { get; set; }

    public string? FirstName { get; set; }

    public string? Company { get; set; }

    /// <summary>The company in capitals, by which suppressions of whole companies are found.</summary>
    public string? CompanyKey { get; set; }

    public string? Source { get; set; }

    public string? Owner { get; set; }

    public LeadState State { get; set; }

    public Instant AddedAt { get; set; }

    public Instant? EnquiredAt { get; set; }

    public bool IsConsumer { get; set; }

    public Instant? ConsentedAt { get; set; }

    public string? Street { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? PostalCode { get; set; }

    public string? Country { get; set; }

    public string? SaidZone { get; set; }

    public string? RecordZone { get; set; }

    public string? OpeningHours { get; set; }

    /// <summary>Something happened with it: it stands before those nobody ever called.</summary>
    public bool IsTouched { get; set; }

    /// <summary>The rep wants to see it again then.</summary>
    public Instant? SnoozedUntil { get; set; }

    /// <summary>Who has it on the telephone now, and since when.</summary>
    public string? TakenBy { get; set; }

    public Instant? TakenAt { get; set; }
}
