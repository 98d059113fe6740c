using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Queueing;
using CallCoach.Tracking.Retries;
using CsCheck;
using NodaTime;

namespace CallCoach.Tracking.Tests.Queueing;

/// <summary>What holds for every plan, whoever is in it and whenever it is made.</summary>
public sealed class CallQueueLawTests
{
    private static readonly BestTimeOptions BestTime = new();
    private static readonly (string Number, string? State, string Country)[] Homes =
        [("(212) 555-0142", "NY", "US"), ("(305) 555-0142", "CA", "US"), ("(205) 555-0142", "AL", "US"), ("(800) 555-0142", null, "US"), ("02 9374 4000", "NSW", "AU"), ("030 901820", null, "DE"), ("22 86 44 00", null, "NO")];

    private static readonly Gen<Instant> AnyMoment = Gen.Int[0, 366 * 24 * 4].Select(quarters => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(15 * quarters));

    private static readonly Gen<Func<Instant, int, LeadHistory>> AnyHistory =
        Gen.Select(Gen.Int[0, Homes.Length - 1], Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[-300, 300], (home, tries, end, minutes) => (Func<Instant, int, LeadHistory>)((now, id) => History(home, tries, end, minutes, now, id)));

    [Fact]
    public void Whoever_is_ready_may_be_called_at_that_moment() =>
        Gen.Select(AnyMoment, AnyHistory.Array[1, 12], Gen.Int[0, 3]).Sample((now, histories, removed) =>
        {
            LeadHistory[] leads = [.. histories.Select((history, at) => history(now, at + 1))];
            var suppressions = new Suppressions(leads.Take(removed).SelectMany(lead => Suppressions.ForRemoval(lead.Lead, "no more", now - Duration.FromDays(1), "call", false)), "salt");
            var gate = Some.Gate(suppressions);
            var plan = new CallQueue(new Cadence(), gate, BestTimeModel.Fit([], new LocalDate(2026, 1, 1), BestTime), new QueueOptions(), BestTime).Plan(leads, now);
            return plan.Ready.All(line => gate.Check(new CallRequest(line.Lead, line.Number, leads.First(lead => lead.Lead.Id == line.Lead.Id).Attempts, now, line.IsAsked)).IsGranted && line.Ordinal <= line.Cap)
                && plan.Waiting.All(line => line.OpensAt!.Value.ToInstant() > now)
                && plan.Ready.Concat(plan.Waiting).All(line => suppressions.Find(line.Lead, line.Number.Number, now) is null)
                && plan.Ready.Count + plan.Waiting.Count + plan.Shut.Count + plan.Later + plan.Resting <= leads.Length;
        }, iter: 1_000);

    private static LeadHistory History(int home, int tries, int end, int minutes, Instant now, int id)
    {
        var lead = Some.Lead(Homes[home].Number, Homes[home].State, Homes[home].Country, id) with { AddedAt = now - Duration.FromDays(400) };
        var zone = Some.Zone(Some.NewYork);
        Attempt[] attempts = [.. Enumerable.Range(1, tries).Select(at => Some.Missed((now - Duration.FromHours(31 * (tries - at + 1))).InZone(zone), at))];
        if (end == 1 && tries > 0)
            attempts[^1] = Some.Talk(attempts[^1].At, Rating.Warm, OutcomeReason.Interested);
        if (end == 2 && tries > 0)
            attempts[^1] = Some.Talk(attempts[^1].At, Rating.Cold, OutcomeReason.NotInterested);
        FollowUp[] followUps = end == 3 ? [new FollowUp(Guid.NewGuid(), lead.Id, (now + Duration.FromMinutes(minutes)).InZone(zone)) { IsAgreed = minutes % 2 == 0 }] : [];
        return new LeadHistory(lead) { Attempts = attempts, FollowUps = followUps };
    }
}
