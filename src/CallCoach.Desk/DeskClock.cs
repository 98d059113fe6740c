using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace CallCoach.Desk;

/// <summary>The clock of the program as instants, and the zone of this machine, which is the rep's.</summary>
internal sealed class DeskClock(TimeProvider time)
{
    public Instant Now => time.GetUtcNow().ToInstant();

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(time.LocalTimeZone.Id) ?? BclDateTimeZone.FromTimeZoneInfo(time.LocalTimeZone);

    public LocalDate Today => Now.InZone(Zone).Date;
}
