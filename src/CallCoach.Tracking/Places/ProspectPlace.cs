using NodaTime;

namespace CallCoach.Tracking.Places;

/// <summary>
/// Where a call rings. <see cref="Zone"/> is what is shown and what spoken times mean. A call is lawful only where
/// every one of <see cref="Zones"/> and <see cref="Regions"/> allows it: they are several when address and number disagree.
/// </summary>
/// <param name="Doubt">Why there are several, in plain words.</param>
public sealed record ProspectPlace(
    DateTimeZone Zone, ZoneSource Source, IReadOnlyList<DateTimeZone> Zones, IReadOnlyList<string> Regions, string? Doubt);
