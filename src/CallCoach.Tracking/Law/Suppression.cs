using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>Somebody who is not to be called. One of number, hash, person or company says who.</summary>
/// <param name="Words">What they said; the proof of it.</param>
/// <param name="Source">A call, a national list, an admin.</param>
public sealed record Suppression(Guid Id, string Words, Instant At, string Source)
{
    public PhoneNumber? Number { get; init; }

    /// <summary>Salted hash that stands for a number whose owner was erased.</summary>
    public string? NumberHash { get; init; }

    public LeadId? Lead { get; init; }

    public string? Company { get; init; }

    /// <summary>End of the silence; for good without one.</summary>
    public Instant? Until { get; init; }

    public bool Holds(Instant now) => Until is null || now < Until;
}
