using System.Collections.Frozen;
using NodaTime.TimeZones;

namespace CallCoach.Tracking.Files.Import;

/// <summary>Country codes from whatever a file says: "US", "USA", "United States", "England".</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> Codes = Known();

    public static string? CodeOf(string text) => Codes.TryGetValue(text.Trim().TrimEnd('.'), out var code) ? code : null;

    private static FrozenDictionary<string, string> Known()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["USA"] = "US",
            ["U.S.A"] = "US",
            ["U.S"] = "US",
            ["United States of America"] = "US",
            ["America"] = "US",
            ["UK"] = "GB",
            ["U.K"] = "GB",
            ["United Kingdom"] = "GB",
            ["Great Britain"] = "GB",
            ["England"] = "GB",
            ["Scotland"] = "GB",
            ["Wales"] = "GB",
            ["Northern Ireland"] = "GB",
            ["Deutschland"] = "DE",
            ["Republic of Ireland"] = "IE",
        };
        foreach (var location in TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        {
            codes.TryAdd(location.CountryCode, location.CountryCode);
            codes.TryAdd(location.CountryName, location.CountryCode);
        }

        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
