using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Notes;

/// <summary>A card written by hand, from draft to answer.</summary>
public sealed record HandNote(Guid Id, LeadId Lead, string Draft, Instant DraftedAt)
{
    /// <summary>What really went on the card.</summary>
    public string? Written { get; init; }

    public LocalDate? SentOn { get; init; }

    /// <summary>When it should be there: 3 days after sending unless changed.</summary>
    public LocalDate? ExpectedOn { get; init; }

    public Instant? CalledBackAt { get; init; }

    /// <summary>Kept back on purpose, so that the worth of notes can be known.</summary>
    public bool IsControl { get; init; }
}
