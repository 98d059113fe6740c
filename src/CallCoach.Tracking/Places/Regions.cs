using System.Collections.Frozen;
using System.Text.Json;
using NodaTime.TimeZones;

namespace CallCoach.Tracking.Places;

/// <summary>Countries ("US") and their states ("US-FL"): names and time zones.</summary>
public static class Regions
{
    private static readonly FrozenDictionary<string, RegionRow> Rows = Load();

    private static readonly FrozenDictionary<string, string[]> CountryZones =
        (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .GroupBy(location => location.CountryCode, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(location => location.ZoneId).ToArray(), StringComparer.Ordinal);

    /// <summary>Zones that a country or state lies in; empty where it is not known.</summary>
    public static IReadOnlyList<string> ZonesOf(string region) =>
        Rows.TryGetValue(region, out var row) ? row.Zones : CountryZones.GetValueOrDefault(CountryOf(region), []);

    public static string CountryOf(string region) => region.Split('-')[0];

    /// <summary>Whether the part after the dash says more than the country.</summary>
    public static bool IsState(string region) => region.Contains('-', StringComparison.Ordinal);

    /// <summary>"Florida" for "US-FL"; the code itself where no name is known.</summary>
    public static string NameOf(string region) =>
        Rows.TryGetValue(region, out var row) ? row.Name : region;

    /// <summary>"US-FL" from a country and whatever was given as state ("FL", "Florida"); the country alone if that is no state of it.</summary>
    public static string? From(string? country, string? state)
    {
        if (string.IsNullOrWhiteSpace(country))
            return null;
        var code = country.Trim().ToUpperInvariant();
        if (string.IsNullOrWhiteSpace(state))
            return code;
        var region = $"{code}-{state.Trim().ToUpperInvariant()}";
        return Rows.ContainsKey(region) ? region : StateOf(code, state.Trim()) is { } found ? $"{code}-{found}" : code;
    }

    /// <summary>The state's letters from a description of a place ("Miami, FL", "Florida"), if it names one of the country.</summary>
    internal static string? StateOf(string country, string? described)
    {
        if (string.IsNullOrEmpty(described))
            return null;
        var last = described.Split(',')[^1].Trim();
        if (Rows.ContainsKey($"{country}-{last}"))
            return last;
        foreach (var row in Rows.Values)
        {
            if (row.Region.StartsWith(country, StringComparison.Ordinal) && NameMatches(row.Name, last))
                return row.Region[(country.Length + 1)..];
        }

        return null;
    }

    private static bool NameMatches(string name, string described) =>
        string.Equals(name, described, StringComparison.OrdinalIgnoreCase)
        || (name.EndsWith(" State", StringComparison.Ordinal) && string.Equals(name[..^6], described, StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, RegionRow> Load()
    {
        using var stream = typeof(Regions).Assembly.GetManifestResourceStream("CallCoach.Tracking.Places.regions.json")!;
        var rows = JsonSerializer.Deserialize<RegionRow[]>(stream, JsonSerializerOptions.Web)!;
        return rows.ToFrozenDictionary(row => row.Region, StringComparer.Ordinal);
    }
}
