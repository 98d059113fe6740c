using NodaTime;
using NodaTime.Text;

namespace CallCoach.Tracking.Files.Export;

/// <summary>How times leave: local time, offset and zone, so that nothing has to be guessed.</summary>
internal static class ExportTime
{
    public static readonly ZonedDateTimePattern Local =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm> z", DateTimeZoneProviders.Tzdb);
}
