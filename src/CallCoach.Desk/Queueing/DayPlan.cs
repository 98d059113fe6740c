using NodaTime;

namespace CallCoach.Desk;

/// <summary>Who to call today, at one moment.</summary>
/// <param name="Snoozed">Leads that a rep put off.</param>
/// <param name="Taken">Leads that somebody has on the telephone.</param>
/// <param name="NotLookedAt">Leads that nobody called yet and that are behind the others.</param>
/// <param name="Model">When people pick up, as learnt from all attempts.</param>
/// <param name="Segments">Segments with how many tries are behind them, most first.</param>
/// <param name="Zone">The zone of this machine.</param>
public sealed record DayPlan(QueuePlan Queue, int Snoozed, int Taken, int NotLookedAt, BestTimeModel Model, IReadOnlyList<(string Segment, int Tries)> Segments, Instant Now, DateTimeZone Zone)
{
    /// <summary>The day at the rep's desk.</summary>
    public LocalDate Today => Now.InZone(Zone).Date;
}
