using System.Collections.Concurrent;
using CallCoach.Tracking.Hours;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Places;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>
/// Says whether a call may be made at this moment. Everything that rings a telephone asks here last: suppression, law,
/// the team's limits. Both the address and the number must allow it where they disagree.
/// </summary>
public sealed class CallGate
{
    private readonly CallingRules _rules;
    private readonly Suppressions _suppressions;
    private readonly Dictionary<string, NationalList> _lists;
    private readonly TeamCallingOptions _team;
    private readonly WeeklyHours _teamHours;
    private readonly ConcurrentDictionary<string, CallHours> _hours = new(StringComparer.Ordinal);

    public CallGate(CallingRules rules, Suppressions suppressions, IEnumerable<NationalList> lists, TeamCallingOptions team)
    {
        _rules = rules;
        _suppressions = suppressions;
        _lists = lists.ToDictionary(list => list.Country, StringComparer.Ordinal);
        _team = team;
        _teamHours = WeeklyHours.Parse(team.Hours);
    }

    public CallPermission Check(CallRequest request)
    {
        var place = ProspectPlaces.Of(request.Lead, request.Number, request.Now);
        return Forever(request, place) ?? Counted(request, place) ?? InHours(request, place) ?? CallPermission.Granted;
    }

    /// <summary>The first moment from <paramref name="from"/> on at which the hours (not the caps) allow a call; null within two weeks of none.</summary>
    public ZonedDateTime? NextOpening(Lead lead, LeadNumber number, Instant from, bool isAsked) =>
        HoursOf(lead, ProspectPlaces.Of(lead, number, from), isAsked).NextOpening(from);

    /// <summary>What of the hours is in the way at a moment; <see cref="CallBlock.None"/> if nothing.</summary>
    public CallBlock HoursAt(Lead lead, LeadNumber number, Instant at, bool isAsked) =>
        HoursOf(lead, ProspectPlaces.Of(lead, number, at), isAsked).At(at);

    /// <summary>Why the law's hours allow no call at this moment; null where they do. Neither the team's hours nor the lead's own count.</summary>
    public string? ClosedByLaw(Lead lead, LeadNumber number, Instant now)
    {
        var place = ProspectPlaces.Of(lead, number, now);
        var hours = HoursOf(lead, place, isAsked: true);
        return hours.At(now) is var block && block == CallBlock.None ? null : CallHours.Say(block, now, hours.NextOpening(now), place);
    }

    /// <summary>The hours that bind calls to a lead around a moment, for looking at a whole day of them.</summary>
    internal CallHours Hours(Lead lead, LeadNumber number, Instant around, bool isAsked) => HoursOf(lead, ProspectPlaces.Of(lead, number, around), isAsked);

    /// <summary>How calls to this place may be listened to: the stricter of both sides.</summary>
    public CaptureMode CaptureFor(Lead lead, LeadNumber number, Instant now, string ownRegion)
    {
        var place = ProspectPlaces.Of(lead, number, now);
        return place.Regions.Append(ownRegion).Select(region => _rules.For(region, now.InZone(place.Zone).Date).Capture).Max();
    }

    private CallPermission? Forever(CallRequest request, ProspectPlace place)
    {
        var (lead, number) = (request.Lead, request.Number);
        if (_suppressions.Find(lead, number.Number, request.Now) is { } suppression)
            return new CallPermission(CallBlock.DoNotCall, $"Asked for no more calls on {Day(suppression.At, place)}.");
        if (number.IsBad)
            return new CallPermission(CallBlock.BadNumber, "Wrong or out of service.");
        if (lead.State != LeadState.Active)
            return lead.State == LeadState.Closed ? new CallPermission(CallBlock.Closed, "The lead is closed.") : new CallPermission(CallBlock.OnHold, "The lead is on hold.");
        if (place.Regions.Count == 0 || place.Zones.Count == 0)
            return new CallPermission(CallBlock.UnknownPlace, place.Doubt ?? "Where this number rings is not known: set country and time zone on the lead.");
        foreach (var region in place.Regions)
        {
            if (Listed(request, region, _rules.For(region, request.Now.InZone(place.Zone).Date)) is { } blocked)
                return blocked;
        }

        return null;
    }

    private CallPermission? Listed(CallRequest request, string region, RegionRules rules)
    {
        var lead = request.Lead;
        if (rules.IsLocked)
            return new CallPermission(CallBlock.Locked, $"No calling rules for {Regions.NameOf(region)} yet: an admin adds them first.");
        if (rules.ConsumersMustConsent && lead is { IsConsumer: true, ConsentedAt: null })
            return new CallPermission(CallBlock.NoConsent, "A private person there must have agreed to be called before.");
        // Whoever asked for the call has given what the list protects.
        if (rules.List is not { } duty || request.IsAsked || lead.ConsentedAt is not null || (duty.ConsumersOnly && !lead.IsConsumer))
            return null;
        var country = Regions.CountryOf(region);
        if (!_lists.TryGetValue(country, out var list) || request.Now - list.ImportedAt > duty.MaxAge)
            return new CallPermission(CallBlock.ListMissing, $"The national list of {country} is older than {duty.MaxAge.Days} days: import it again first.");
        return list.Numbers.Contains(request.Number.Number) ? new CallPermission(CallBlock.OnNationalList, "The number is on the national do-not-call list.") : null;
    }

    private CallPermission? Counted(CallRequest request, ProspectPlace place)
    {
        var today = request.Now.InZone(place.Zone).Date;
        foreach (var rules in place.Regions.Select(region => _rules.For(region, today)))
        {
            if (CallCounts.Legal(request, rules, place) is { } blocked)
                return blocked;
        }

        return request.IsAsked ? null : CallCounts.Team(request, _team, place);
    }

    private CallPermission? InHours(CallRequest request, ProspectPlace place)
    {
        var hours = HoursOf(request.Lead, place, request.IsAsked);
        var block = hours.At(request.Now);
        if (block == CallBlock.None)
            return null;
        var opens = hours.NextOpening(request.Now);
        return new CallPermission(block, CallHours.Say(block, request.Now, opens, place)) { OpensAt = opens };
    }

    // Thousands of leads share a few places: what binds there is put together once for all of them.
    private CallHours HoursOf(Lead lead, ProspectPlace place, bool isAsked)
    {
        CallHours New() => new(_rules, place, isAsked ? null : _teamHours, isAsked ? null : lead.OpeningHours, !isAsked && _team.RestsOnHolidays);
        return !isAsked && lead.OpeningHours is not null
            ? New()
            : _hours.GetOrAdd($"{isAsked}|{place.Zone.Id}|{string.Join(' ', place.Zones.Select(zone => zone.Id))}|{string.Join(' ', place.Regions)}", _ => New());
    }

    private static string Day(Instant at, ProspectPlace place) => SpokenTimes.SpokenText.Day(at.InZone(place.Zone).Date);
}
