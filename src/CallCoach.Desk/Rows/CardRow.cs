using NodaTime;

namespace CallCoach.Desk;

/// <summary>A card written by hand, from draft to answer.</summary>
internal sealed class CardRow
{
    public Guid Id { get; set; }

    public Guid LeadId { get; set; }

    public NoteOccasion Occasion { get; set; }

    public string? CallId { get; set; }

    public required string Draft { get; set; }

    public Instant DraftedAt { get; set; }

    public string? Written { get; set; }

    public LocalDate? SentOn { get; set; }

    public LocalDate? ExpectedOn { get; set; }

    public Instant? CalledBackAt { get; set; }

    public bool IsControl { get; set; }

    /// <summary>The rep decided against it.</summary>
    public bool IsDropped { get; set; }
}
