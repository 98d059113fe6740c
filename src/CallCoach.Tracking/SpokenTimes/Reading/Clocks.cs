using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Rules;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Settles the times of one offer: "in the morning" decides about a seven, an exact time lies in the window around it.</summary>
internal static class Clocks
{
    private const int MostWordsBetween = 3;

    public static IReadOnlyList<TimeReading> Settle(TokenRow row, IReadOnlyList<TimePiece> times)
    {
        if (times.Any(time => !time.IsLoose))
            times = [.. times.Where(time => !time.IsLoose)];
        var parts = times.Where(time => time.IsDayPart).ToArray();
        var clocks = times.Where(time => !time.IsDayPart).Select(clock => Decide(clock, [.. parts.Where(part => AreTogether(row, part, clock))])).ToArray();
        if (clocks.Length == 0)
            return Nested([.. parts.SelectMany(part => part.Clocks)]);
        if (clocks.Length > 1 && Enumerable.Range(1, clocks.Length - 1).Any(at => OrBetween(row, times.Where(time => !time.IsDayPart).ToArray(), at)))
            return [.. clocks.SelectMany(readings => readings).Distinct()];
        return Nested([.. clocks.SelectMany(readings => readings).Distinct()]);
    }

    /// <summary>"Thursday evening, around nine": near enough to be said of one another.</summary>
    private static bool AreTogether(TokenRow row, TimePiece part, TimePiece clock)
    {
        var (from, to) = part.At < clock.At ? (part.End, clock.At) : (clock.End, part.At);
        return to - from <= MostWordsBetween && !Enumerable.Range(from - 1, Math.Max(0, to - from + 1)).Any(at => at < to && row[at].EndsSentence);
    }

    private static IReadOnlyList<TimeReading> Decide(TimePiece clock, TimePiece[] parts)
    {
        if (parts.Length == 0)
            return clock.Clocks;
        TimeReading[] fitting = [.. clock.Clocks.Concat(clock.Others).Where(reading => parts.Any(part => DayParts.Allows(part, reading.From ?? reading.Suggested)))];
        return fitting.Length > 0 ? fitting : clock.Clocks;
    }

    /// <summary>"After lunch, say two": the exact time inside the window is the one. What lies apart stays a choice.</summary>
    private static IReadOnlyList<TimeReading> Nested(IReadOnlyList<TimeReading> readings)
    {
        if (readings.Count < 2)
            return readings;
        var inner = readings.Where(reading => readings.All(other => other == reading || Holds(other, reading))).ToArray();
        return inner.Length == 1 ? inner : readings;
    }

    private static bool Holds(TimeReading outer, TimeReading inner) =>
        outer.IsWindow && outer.Covers(inner.From ?? inner.Suggested) && outer.Covers(inner.Until ?? inner.Suggested) && (!inner.IsWindow || Width(inner) < Width(outer));

    private static long Width(TimeReading window) => Period.Between(window.From!.Value, window.Until!.Value, PeriodUnits.Minutes).Minutes;

    private static bool OrBetween(TokenRow row, TimePiece[] times, int at) => row.Contains(times[at - 1].End, times[at].At, ["or"]);
}
