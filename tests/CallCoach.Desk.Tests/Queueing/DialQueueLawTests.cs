using CallCoach.Tracking.Law;
using CallCoach.Tracking.Places;
using CsCheck;

namespace CallCoach.Desk.Tests.Queueing;

/// <summary>What holds for everybody who is offered, through the database, whoever is in it and whenever it is asked.</summary>
public sealed class DialQueueLawTests
{
    private static readonly (string Number, string? State, string Country)[] Homes =
    [
        ("(212) 736-5000", "NY", "US"), ("(305) 371-5000", "CA", "US"), ("(205) 251-5000", "AL", "US"), ("(206) 622-5000", "WA", "US"),
        ("(800) 356-9377", null, "US"), ("02 9374 4000", "NSW", "AU"), ("030 901820", null, "DE"), ("020 7946 0991", null, "GB"),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_suppressed_and_nobody_at_an_unlawful_hour_is_ever_offered_or_taken()
    {
        var random = Gen.Int[0, int.MaxValue];
        await Gen.Select(Gen.Int[0, 366 * 24 * 4 - 1], random).SampleAsync(
            async (quarter, seed) =>
            {
                var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) + TimeSpan.FromMinutes(15 * quarter);
                await using var desk = new TestDesk(now);
                var (leads, removed) = await FillAsync(desk, new Random(seed));

                var plan = await desk.Queue.PlanAsync("Maya", Token);

                foreach (var line in plan.Queue.Ready)
                {
                    Assert.DoesNotContain(line.Lead.Id, removed);
                    AssertLawful(line.Lead, line.Number, Instant.FromDateTimeOffset(now));
                }

                foreach (var lead in leads)
                    await TakeAsync(desk, lead, removed.Contains(lead.Id), Instant.FromDateTimeOffset(now));
            },
            iter: 25,
            threads: 1);
    }

    private static async Task TakeAsync(TestDesk desk, Lead lead, bool isRemoved, Instant now)
    {
        try
        {
            var taken = await desk.Queue.TakeAsync(lead.Id, "Maya", Token);
            Assert.False(isRemoved);
            AssertLawful(taken.Lead, taken.Number, now);
        }
        catch (DeskException refused)
        {
            Assert.NotEmpty(refused.Message);
        }
    }

    private static async Task<(IReadOnlyList<Lead> Leads, HashSet<LeadId> Removed)> FillAsync(TestDesk desk, Random random)
    {
        var (leads, removed) = (new List<Lead>(), new HashSet<LeadId>());
        foreach (var (number, state, country) in Homes)
        {
            var lead = TestDesk.Make(number, "Pat", $"Company {leads.Count}", state, country) with { AddedAt = Instant.FromDateTimeOffset(desk.Time.GetUtcNow()) - Duration.FromDays(9) };
            leads.Add((await desk.Leads.AddAsync([lead], Token))[0].Lead);
        }

        foreach (var lead in leads)
        {
            if (random.Next(3) == 0)
                await desk.Get<OutcomeBook>().LogAsync(lead.Id, (OutcomeReason)random.Next(8), Token);
            if (random.Next(4) > 0)
                continue;
            removed.Add(lead.Id);
            await (random.Next(3) switch
            {
                0 => desk.DoNotCall.AddAsync(lead.Id, "no more calls", "test", wholeCompany: false, call: null, Token),
                1 => desk.DoNotCall.AddAsync(lead.Numbers[0].Number, "no more calls", "test", wholeCompany: false, call: null, Token),
                _ => desk.DoNotCall.AddCompanyAsync(lead.Company!.ToUpperInvariant(), "none of us", "test", Token),
            });
        }

        return (leads, removed);
    }

    // Judged anew from the rows of law, not by the gate that is tested.
    private static void AssertLawful(Lead lead, LeadNumber number, Instant now)
    {
        var place = ProspectPlaces.Of(lead, number, now);
        Assert.NotEmpty(place.Zones);
        foreach (var zone in place.Zones)
        {
            var local = now.InZone(zone).LocalDateTime;
            foreach (var region in place.Regions)
            {
                var rules = CallingRules.Default.For(region, local.Date);
                Assert.False(rules.IsLocked);
                Assert.True(rules.Hours.IsOpen(local), $"{region} at {local}");
            }
        }
    }
}
