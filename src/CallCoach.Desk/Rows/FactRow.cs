using NodaTime;

namespace CallCoach.Desk;

/// <summary>Something true about a person, with where it came from.</summary>
internal sealed class FactRow
{
    public long Id { get; set; }

    public Guid LeadId { get; set; }

    public required string Text { get; set; }

    public required string From { get; set; }

    public Instant KnownSince { get; set; }
}
