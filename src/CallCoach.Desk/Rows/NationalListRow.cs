using NodaTime;

namespace CallCoach.Desk;

/// <summary>When a national list was last taken in.</summary>
internal sealed class NationalListRow
{
    public required string Country { get; set; }

    public Instant ImportedAt { get; set; }
}
