using NodaTime;

namespace CallCoach.Desk;

/// <summary>A telephone number. It belongs to one lead: the same number twice is the same lead.</summary>
internal sealed class NumberRow
{
    /// <summary>In E.164.</summary>
    public required string Number { get; set; }

    public Guid LeadId { get; set; }

    /// <summary>Place among the lead's numbers, from 0.</summary>
    public int Position { get; set; }

    public NumberKind Kind { get; set; }

    public string? Country { get; set; }

    public string? Region { get; set; }

    /// <summary>Zones it may ring in, joined by blanks.</summary>
    public required string Zones { get; set; }

    public bool IsBad { get; set; }

    public Instant? LastHeard { get; set; }
}
