using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"After Thursday", "before Friday", "off till Friday", "not until Monday", "any day".</summary>
internal static class DayLimitRule
{
    /// <summary>Working days that "after Thursday" is taken to span.</summary>
    private const int SpanDays = 7;

    private static readonly string[] Until = ["until", "till", "before", "by", "until after", "till after"];

    private static readonly string[] After = ["after", "any day after", "from"];

    private static readonly string[] AnyDay = ["any day", "any other day", "whenever", "any weekday"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (row.LengthOf(at, AnyDay) is var any && any > 0)
            return [DayPiece.Any(at, any, Working(context, context.Today.PlusDays(1), context.Today.PlusDays(SpanDays))) with { IsLoose = true }];
        if (row.LengthOf(at, After) is var after && after > 0 && Day(row, at + after, context) is { } bound)
        {
            var first = row.Is(at, "from") ? bound.Alone[0] : bound.Alone[^1].PlusDays(1);
            return [DayPiece.Any(at, after + bound.Length, Working(context, first, first.PlusDays(SpanDays - 1)))];
        }

        if (row.LengthOf(at, Until) is not (var until and > 0) || Day(row, at + until, context) is not { } limit)
            return [];
        var length = until + limit.Length;
        // "Off till Friday" and "not before Friday" end on Friday; "here till Friday" does not begin there.
        if (Absence.StandsBefore(row, at))
            return [limit with { At = at, Length = length }];
        return [DayPiece.Any(at, length, Working(context, context.Today.PlusDays(1), limit.Alone[0].PlusDays(row.Is(at, "before") ? -1 : 0)))];
    }

    private static DayPiece? Day(TokenRow row, int at, SpokenContext context)
    {
        foreach (var rule in new PieceRule[] { FarWeekdayRule.Match, WeekdayRule.Match, DateRule.Match, RelativeDayRule.Match, WeekRule.Match })
        {
            if (rule(row, at, context) is [DayPiece day])
                return day;
        }

        return null;
    }

    private static IReadOnlyList<LocalDate> Working(SpokenContext context, LocalDate from, LocalDate to)
    {
        var days = context.Days(from, to);
        LocalDate[] working = [.. days.Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday)];
        return working.Length > 0 ? working : days.Count > 0 ? days : [to];
    }
}
