using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Places;
using CsCheck;
using NodaTime;

namespace CallCoach.Tracking.Tests.Law;

/// <summary>What holds for every lead at every moment of two years, the days on which clocks change among them.</summary>
public sealed class CallGateLawTests
{
    private static readonly (string Number, string? State, string Country)[] Homes =
    [
        ("(212) 555-0142", "NY", "US"), ("(305) 555-0142", "FL", "US"), ("(305) 555-0142", "CA", "US"), ("(205) 555-0142", "AL", "US"), ("(502) 555-0142", "KY", "US"), ("(800) 555-0142", null, "US"),
        ("(307) 555-0142", "HI", "US"), ("020 7183 8750", null, "GB"), ("01 42 68 53 00", null, "FR"), ("030 901820", null, "DE"), ("02 9374 4000", "NSW", "AU"), ("(416) 555-0142", "ON", "CA"), ("(602) 555-0142", "AZ", "US"),
    ];

    private static readonly Lead[] Leads = [.. Homes.Select((home, at) => Some.Lead(home.Number, home.State, home.Country, at + 1))];
    private static readonly Gen<Lead> AnyLead = Gen.Int[0, Homes.Length - 1].Select(at => Leads[at]);
    private static readonly Gen<Instant> AnyMoment = Gen.Int[0, 2 * 365 * 24 * 12].Select(fives => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(5 * fives));
    private static readonly CallGate Gate = Some.Gate(lists: new NationalList("GB", Instant.FromUtc(2028, 1, 1, 0, 0), new HashSet<Tracking.Numbers.PhoneNumber>()));

    [Fact]
    public void A_granted_call_lies_in_the_rows_of_every_region_on_every_clock_it_may_ring_by() =>
        Gen.Select(AnyLead, AnyMoment, Gen.Bool).Sample((lead, at, asked) =>
        {
            if (!Gate.Check(new CallRequest(lead, lead.Numbers[0], [], at, asked)).IsGranted)
                return true;
            var place = ProspectPlaces.Of(lead, lead.Numbers[0], at);
            return place.Zones.All(zone => place.Regions.All(region =>
                CallingRules.Default.For(region, at.InZone(zone).Date).Hours.IsOpen(at.InZone(zone).LocalDateTime)));
        }, iter: 5_000);

    [Fact]
    public void Being_asked_never_forbids_what_was_allowed() =>
        Gen.Select(AnyLead, AnyMoment).Sample((lead, at) =>
            !Gate.Check(new CallRequest(lead, lead.Numbers[0], [], at, IsAsked: false)).IsGranted || Gate.Check(new CallRequest(lead, lead.Numbers[0], [], at, IsAsked: true)).IsGranted, iter: 5_000);

    [Fact]
    public void The_next_opening_is_open_and_nothing_before_it_is() =>
        Gen.Select(AnyLead, AnyMoment, Gen.Bool, Gen.Int[1, 500]).Sample((lead, at, asked, share) =>
        {
            if (Gate.NextOpening(lead, lead.Numbers[0], at, asked) is not { } opening)
                return true;
            var between = at + ((opening.ToInstant() - at) * (share / 501.0));
            return Gate.HoursAt(lead, lead.Numbers[0], opening.ToInstant(), asked) == CallBlock.None
                && (between >= opening.ToInstant() || between == at || Gate.HoursAt(lead, lead.Numbers[0], between, asked) != CallBlock.None);
        }, iter: 5_000);

    [Fact]
    public void A_suppressed_lead_is_never_granted()
    {
        var all = Leads.SelectMany(lead => Suppressions.ForRemoval(lead, "no more calls", Instant.FromUtc(2025, 1, 1, 0, 0), "call", wholeCompany: false));
        var gate = Some.Gate(new Suppressions(all, "salt"));

        Gen.Select(AnyLead, AnyMoment, Gen.Bool).Sample((lead, at, asked) =>
            gate.Check(new CallRequest(lead, lead.Numbers[0], [], at, asked)).Block == CallBlock.DoNotCall, iter: 5_000);
    }
}
