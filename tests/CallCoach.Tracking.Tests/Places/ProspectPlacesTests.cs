using CallCoach.Tracking.Places;
using NodaTime;

namespace CallCoach.Tracking.Tests.Places;

public sealed class ProspectPlacesTests
{
    private static readonly Instant Now = Some.Now.ToInstant();

    [Fact]
    public void What_they_said_beats_the_record_the_address_and_the_number()
    {
        var lead = Some.Lead() with { SaidZone = "America/Denver", RecordZone = "America/Chicago" };

        var place = ProspectPlaces.Of(lead, lead.Numbers[0], Now);

        Assert.Equal(("America/Denver", ZoneSource.Said), (place.Zone.Id, place.Source));
    }

    [Fact]
    public void An_address_that_agrees_with_the_number_leaves_one_zone()
    {
        var lead = Some.Lead("(305) 555-0142", "FL");

        var place = ProspectPlaces.Of(lead, lead.Numbers[0], Now);

        Assert.Equal(["America/New_York"], place.Zones.Select(zone => zone.Id), StringComparer.Ordinal);
        Assert.Equal(["US-FL"], place.Regions, StringComparer.Ordinal);
        Assert.Null(place.Doubt);
    }

    [Fact]
    public void An_address_that_disagrees_with_the_number_binds_beside_it()
    {
        var lead = Some.Lead("(305) 555-0142", "CA");

        var place = ProspectPlaces.Of(lead, lead.Numbers[0], Now);

        Assert.Equal(["America/Los_Angeles", "America/New_York"], place.Zones.Select(zone => zone.Id), StringComparer.Ordinal);
        Assert.Equal(["US-CA", "US-FL"], place.Regions, StringComparer.Ordinal);
        Assert.NotNull(place.Doubt);
    }

    [Fact]
    public void Two_that_disagree_both_stay_whomever_a_third_sides_with()
    {
        var lead = Some.Lead("(305) 555-0142", "CA") with { SaidZone = "America/New_York" };

        Assert.Equal(["America/New_York", "America/Los_Angeles"], ProspectPlaces.Of(lead, lead.Numbers[0], Now).Zones.Select(zone => zone.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_foreign_number_does_not_settle_where_in_a_state_they_are()
    {
        // Florida has two clocks, and Alabama shares one of them.
        var lead = Some.Lead("(205) 555-0142", "FL");

        Assert.Equal(["America/New_York", "America/Chicago"], ProspectPlaces.Of(lead, lead.Numbers[0], Now).Zones.Select(zone => zone.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_toll_free_number_alone_binds_all_its_zones()
    {
        var lead = Some.Lead("(800) 555-0142", null, null) with { Numbers = [Some.Number("(800) 555-0142")] };

        Assert.True(ProspectPlaces.Of(lead, lead.Numbers[0], Now).Zones.Count > 10);
    }

    [Fact]
    public void Nothing_known_is_said_aloud()
    {
        var lead = Some.Lead() with { Numbers = [], Address = Tracking.Leads.PostalAddress.None };

        var place = ProspectPlaces.Of(lead, null, Now);

        Assert.Equal(ZoneSource.Unknown, place.Source);
        Assert.Contains("set one on the lead", place.Doubt, StringComparison.Ordinal);
    }
}
