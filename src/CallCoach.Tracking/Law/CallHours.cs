using System.Collections.Concurrent;
using CallCoach.Tracking.Hours;
using CallCoach.Tracking.Places;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>All hours that bind one call: of every region in every zone it may ring in, of the team, and the lead's own.</summary>
internal sealed class CallHours(CallingRules rules, ProspectPlace place, WeeklyHours? team, WeeklyHours? theirs, bool restsOnHolidays)
{
    private const int DaysAhead = 14;

    /// <summary>A day of one place is some dozens of moments; a simulation of a year would not end.</summary>
    private const int MostKnown = 512;

    private readonly ConcurrentDictionary<Instant, CallBlock> _known = new();
    private readonly ConcurrentDictionary<Instant, ZonedDateTime?> _openings = new();

    public CallBlock At(Instant at) => Known(_known, at, Judge);

    /// <summary>Hours can only open where one of them begins, so those moments are all that need a look.</summary>
    public ZonedDateTime? NextOpening(Instant from) => Known(_openings, from, Look);

    public static string Say(CallBlock block, Instant now, ZonedDateTime? opens, ProspectPlace place)
    {
        var why = block switch
        {
            CallBlock.Holiday => "A public holiday there",
            CallBlock.TeamHours => "Outside the team's hours",
            CallBlock.TheirHours => "They are closed",
            _ => "Outside legal hours",
        };
        if (opens is not { } at)
            return $"{why}; no opening in the next two weeks.";
        var clock = SpokenText.Clock(at.TimeOfDay);
        return at.Date == now.InZone(place.Zone).Date ? $"{why}: opens {clock} their time." : $"{why}: opens {at.Date.DayOfWeek} {clock} their time.";
    }

    private static T Known<T>(ConcurrentDictionary<Instant, T> known, Instant at, Func<Instant, T> find)
    {
        if (known.TryGetValue(at, out var found))
            return found;
        if (known.Count >= MostKnown)
            known.Clear();
        return known[at] = find(at);
    }

    private CallBlock Judge(Instant at)
    {
        foreach (var zone in place.Zones)
        {
            var local = at.InZone(zone).LocalDateTime;
            foreach (var region in place.Regions)
            {
                var binding = rules.For(region, local.Date);
                if (!binding.Hours.IsOpen(local))
                    return CallBlock.LegalHours;
                if ((binding.ClosedOnHolidays || restsOnHolidays) && Holidays.Contains(region, local.Date))
                    return CallBlock.Holiday;
            }
        }

        var shown = at.InZone(place.Zone).LocalDateTime;
        if (team is not null && !team.IsOpen(shown))
            return CallBlock.TeamHours;
        return theirs is not null && !theirs.IsOpen(shown) ? CallBlock.TheirHours : CallBlock.None;
    }

    private ZonedDateTime? Look(Instant from)
    {
        if (At(from) == CallBlock.None)
            return from.InZone(place.Zone);
        var openings = place.Zones.SelectMany(zone => Openings(zone, from)).Where(opening => opening > from).Distinct().Order();
        foreach (var opening in openings)
        {
            if (At(opening) == CallBlock.None)
                return opening.InZone(place.Zone);
        }

        return null;
    }

    private IEnumerable<Instant> Openings(DateTimeZone zone, Instant from)
    {
        var today = from.InZone(zone).Date;
        for (var ahead = 0; ahead <= DaysAhead; ahead++)
        {
            var day = today.PlusDays(ahead);
            var spans = place.Regions.SelectMany(region => rules.For(region, day).Hours.On(day.DayOfWeek))
                .Concat(team?.On(day.DayOfWeek) ?? []).Concat(theirs?.On(day.DayOfWeek) ?? []);
            foreach (var span in spans)
                yield return zone.AtLeniently(day + span.From).ToInstant();
        }
    }
}
