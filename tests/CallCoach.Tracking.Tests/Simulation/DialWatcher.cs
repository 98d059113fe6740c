using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Queueing;
using NodaTime;

namespace CallCoach.Tracking.Tests.Simulation;

/// <summary>Judges every dial on its own, by where the person truly is, and without the classes under test where it can.</summary>
internal sealed class DialWatcher
{
    /// <summary>Hours of the states in the simulation, as the table of law has them, written out a second time.</summary>
    private static readonly Dictionary<string, (int From, int To, bool Sundays)> Legal = new(StringComparer.Ordinal)
    {
        ["NY"] = (8, 21, true),
        ["FL"] = (8, 20, true),
        ["AL"] = (8, 20, false),
        ["CA"] = (8, 21, true),
        ["WA"] = (8, 20, true),
        ["AZ"] = (8, 21, true),
        ["MD"] = (8, 20, true),
        ["OK"] = (8, 20, true),
        ["KY"] = (10, 21, true),
        ["IL"] = (8, 21, true),
        ["HI"] = (8, 21, true),
    };

    private readonly HashSet<LeadId> _removed = [];
    private readonly List<string> _breaches = [];

    public IReadOnlyList<string> Breaches => _breaches;

    public int Dials { get; private set; }

    public void Removed(LeadId lead) => _removed.Add(lead);

    public void Watch(SimulatedPerson person, LeadHistory history, QueueLine line, Instant at)
    {
        Dials++;
        var local = at.InZone(person.Zone);
        var (from, to, sundays) = Legal[person.State];
        Expect(local.Hour >= from && local.Hour < to && (sundays || local.DayOfWeek != IsoDayOfWeek.Sunday), "a legal hour", local);
        Expect(!_removed.Contains(person.Lead.Id), "do not call", local);
        var attempts = history.Attempts;
        if (person.State is "FL" or "OK" or "MD")
            Expect(attempts.Count(attempt => at - attempt.At.ToInstant() < Duration.FromHours(24)) < 3, "three calls in 24 hours", local);
        if (!line.IsAsked)
        {
            Expect(local.Hour is >= 9 and < 18 && local.DayOfWeek < IsoDayOfWeek.Saturday, "the team's hours", local);
            Expect(attempts.All(attempt => attempt.At.Date != local.Date), "one call a day", local);
            Expect(attempts.Count(attempt => attempt.At.Date > local.Date.PlusDays(-7)) < 3, "three calls in seven days", local);
            Expect(!Holidays.Contains($"US-{person.State}", local.Date), "a holiday", local);
        }

        Expect(MissesSinceTalk(attempts, local.Date) < Cap(attempts), "the cap", local);
        Expect(attempts.Count(attempt => attempt.Outcome is { Reason: OutcomeReason.NotInterested }) < 2, "two times no", local);
    }

    private static int MissesSinceTalk(IReadOnlyList<Attempt> attempts, LocalDate today)
    {
        var misses = attempts.Reverse().TakeWhile(attempt => attempt.Outcome!.Rating == Rating.Missed).ToArray();
        // After half a year of rest it counts anew.
        return misses.Length > 0 && misses[0].At.Date.PlusDays(180) <= today ? 0 : misses.TakeWhile((attempt, at) => at == 0 || attempt.At.Date.PlusDays(180) > misses[at - 1].At.Date).Count();
    }

    private static int Cap(IReadOnlyList<Attempt> attempts) => attempts.LastOrDefault(attempt => attempt.Outcome!.Rating != Rating.Missed)?.Outcome switch
    {
        { Rating: Rating.Warm } => 8,
        { Reason: OutcomeReason.NotInterested } => 1,
        _ => 6,
    };

    private void Expect(bool holds, string rule, ZonedDateTime local)
    {
        if (!holds && _breaches.Count < 50)
            _breaches.Add($"{rule}: {local}");
    }
}
