using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Places;

/// <summary>Finds where a call rings: what they said, then the lead record, then the address, then the number's region.</summary>
public static class ProspectPlaces
{
    /// <summary>The place at one moment: two zones agree as long as their clocks show the same.</summary>
    public static ProspectPlace Of(Lead lead, LeadNumber? number, Instant at)
    {
        var address = Places.Regions.From(lead.Address.Country, lead.Address.State);
        var dialled = Places.Regions.From(number?.Place.Country, number?.Place.State);
        var sources = new (ZoneSource Source, DateTimeZone[] Zones)[]
        {
            (ZoneSource.Said, Known([lead.SaidZone])),
            (ZoneSource.LeadRecord, Known([lead.RecordZone])),
            (ZoneSource.Address, Known(address is null ? [] : Places.Regions.ZonesOf(address))),
            (ZoneSource.Number, Known(number?.Place.Zones ?? [])),
        };
        var zones = new List<DateTimeZone>();
        string? doubt = null;
        // A number of another state may share a clock with a corner of theirs by chance: it settles nothing then.
        var isLocal = address is null || dialled is null || dialled.StartsWith(address, StringComparison.Ordinal);
        foreach (var (source, found) in sources)
            doubt = Weigh(zones, found, source, at, doubt, mayNarrow: source != ZoneSource.Number || isLocal);
        if (zones.Count == 0)
            return new ProspectPlace(DateTimeZone.Utc, ZoneSource.Unknown, [], RegionsOf(address, dialled), "No time zone is known: set one on the lead.");
        if (doubt is null && zones.Count > 1)
            doubt = "The place lies in several time zones: all of them must allow the call.";
        var best = sources.First(source => source.Zones.Length > 0).Source;
        return new ProspectPlace(zones[0], best, zones, RegionsOf(address, dialled), doubt);
    }

    /// <summary>Takes a weaker source into account: it settles among several zones, or adds its own where it disagrees, and then says so.</summary>
    private static string? Weigh(List<DateTimeZone> zones, DateTimeZone[] found, ZoneSource source, Instant at, string? doubt, bool mayNarrow)
    {
        if (found.Length == 0)
            return doubt;
        if (zones.Count == 0)
        {
            zones.AddRange(found);
            return null;
        }

        var agreed = zones.Where(zone => found.Any(other => zone.GetUtcOffset(at) == other.GetUtcOffset(at))).ToArray();
        if (agreed.Length == 0)
        {
            zones.AddRange(found);
            return source == ZoneSource.Number
                ? "The number belongs to another time zone: both must allow the call."
                : "The address lies in another time zone than the lead says: both must allow the call.";
        }

        // Two sources that disagreed both stay, whichever of them a third one sides with.
        if (doubt is null && mayNarrow)
        {
            zones.Clear();
            zones.AddRange(agreed);
        }

        return doubt;
    }

    private static List<string> RegionsOf(string? address, string? dialled)
    {
        if (address is null || dialled is null)
            return [.. new[] { address, dialled }.OfType<string>()];
        // A country alone says nothing against a state of it.
        if (address.StartsWith(dialled, StringComparison.Ordinal))
            return [address];
        return dialled.StartsWith(address, StringComparison.Ordinal) ? [dialled] : [address, dialled];
    }

    private static DateTimeZone[] Known(IEnumerable<string?> ids) =>
        [.. ids.Select(id => id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)).OfType<DateTimeZone>()];
}
