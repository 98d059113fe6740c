using System.Globalization;

namespace CallCoach.Tracking.Retries;

/// <summary>A row of days as options write it: "1, 3, 7, 14".</summary>
internal static class DayRow
{
    public const string Form = @"^\d{1,3}(\s*,\s*\d{1,3})*$";

    public static int[] Read(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries).Select(days => int.Parse(days, CultureInfo.InvariantCulture))];
}
