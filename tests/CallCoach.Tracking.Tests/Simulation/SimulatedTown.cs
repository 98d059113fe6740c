using CallCoach.Tracking.Chance;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Tests.Simulation;

/// <summary>Where made-up people come from: states with different laws, and some whose number belongs elsewhere.</summary>
internal static class SimulatedTown
{
    private static readonly (string State, string Zone, string Area)[] Homes =
    [
        ("NY", "America/New_York", "212"), ("FL", "America/New_York", "305"), ("AL", "America/Chicago", "205"), ("CA", "America/Los_Angeles", "415"), ("WA", "America/Los_Angeles", "206"),
        ("AZ", "America/Phoenix", "602"), ("MD", "America/New_York", "410"), ("OK", "America/Chicago", "405"), ("KY", "America/New_York", "502"), ("IL", "America/Chicago", "312"), ("HI", "Pacific/Honolulu", "808"),
    ];

    private static readonly string[] Segments = ["landscaping", "cafes", "dental", "roofing", "freight"];

    public static SimulatedPerson Person(int id, LocalDate added)
    {
        var random = new KeyedRandom($"person|{id}");
        var home = Homes[random.Next(Homes.Length)];
        // One in ten has kept the number of another state.
        var area = random.NextDouble() < .1 ? Homes[random.Next(Homes.Length)].Area : home.Area;
        var number = $"{area}-{200 + (id / 10_000)}-{id % 10_000:0000}";
        var lead = new Lead(new LeadId(new Guid(id, 0, 0, new byte[8])), Segments[random.Next(Segments.Length)])
        {
            FirstName = $"Person {id}",
            Company = $"Firm {id}",
            Address = new PostalAddress(null, null, home.State, null, "US"),
            Numbers = [Some.Number(number)],
            AddedAt = home.Zone.Length == 0 ? default : DateTimeZoneProviders.Tzdb[home.Zone].AtStartOfDay(added).ToInstant(),
        };
        return new SimulatedPerson(lead, home.State, home.Zone);
    }
}
