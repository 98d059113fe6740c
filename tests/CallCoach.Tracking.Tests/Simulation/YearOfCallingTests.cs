using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.BestTime.Trial;
using CallCoach.Tracking.Leads;

namespace CallCoach.Tracking.Tests.Simulation;

/// <summary>
/// A year of calling made-up people, in small; with CALLCOACH_FULL_YEAR=1 the whole: 200 leads a day, five reps.
/// </summary>
public sealed class YearOfCallingTests
{
    private const int DaysOfARun = 60;

    private static readonly int[] RetryDays = [1, 3, 7, 14, 14];
    private static readonly DialWatcher Watcher = new();
    private static readonly SimulatedFloor Floor = Run();

    [Fact]
    public void No_dial_breaks_a_cap_a_legal_hour_or_do_not_call()
    {
        Assert.True(Watcher.Dials > 1000, $"only {Watcher.Dials} dials");
        Assert.Empty(Watcher.Breaches);
    }

    [Fact]
    public void Numbers_that_did_not_answer_are_reached_more_often_than_by_trying_at_the_same_hour()
    {
        var runs = Floor.Histories.Where(IsRecycled).ToArray();
        var gain = Estimate.Of([.. runs.Select(run => (Reached(run) ? 1.0 : 0) - (ReachedAtTheSameHour(run) ? 1.0 : 0))]);

        Assert.True(gain.Low > 0, $"{gain} of {runs.Length} numbers");
        TestContext.Current.SendDiagnosticMessage($"{runs.Length} recycled numbers, {gain} more of them reached than at a fixed hour; {Watcher.Dials} dials");
    }

    /// <summary>Numbers missed at first, early enough for all their tries to fit in. Those still unreached count as such.</summary>
    private static bool IsRecycled(LeadHistory history) =>
        history.Attempts.Count > 0 && history.Attempts[0].Outcome!.Rating == Rating.Missed
        && history.Attempts[0].At.Date.PlusDays(DaysOfARun) <= SimulatedYear.Chosen.First.PlusDays(SimulatedYear.Chosen.Days);

    private static bool Reached(LeadHistory history) => history.Attempts.Take(6).Any(attempt => attempt.AnsweredBy == AnsweredBy.Target);

    /// <summary>The same person on the plain rule: as many days apart, and always at the hour of the first call.</summary>
    private static bool ReachedAtTheSameHour(LeadHistory history)
    {
        var person = Floor.PersonOf(history.Lead.Id);
        var first = history.Attempts[0].At;
        var day = first.Date;
        for (var retry = 0; retry < RetryDays.Length; retry++)
        {
            day = day.PlusDays(RetryDays[retry]);
            if (person.Answers(day, first.Hour, retry + 1))
                return true;
        }

        return false;
    }

    private static SimulatedFloor Run()
    {
        var floor = new SimulatedFloor(SimulatedYear.Chosen, Watcher);
        floor.Run();
        return floor;
    }
}
