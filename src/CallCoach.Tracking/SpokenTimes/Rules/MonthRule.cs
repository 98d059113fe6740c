using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"The end of the month", "early May", "next month", "the first week of June", "the new year", "spring".</summary>
internal static class MonthRule
{
    private static readonly string[] Early = ["early", "early in", "the start of", "start of", "the beginning of", "beginning of"];

    private static readonly string[] Middle = ["mid", "the middle of", "middle of"];

    private static readonly string[] Late = ["late", "late in", "the end of", "end of", "the back end of"];

    private static readonly string[] FirstWeek = ["the first week of", "first week of", "the first week in", "first week in"];

    private static readonly string[] SecondWeek = ["the second week of", "second week of", "the second week in", "second week in"];

    private static readonly string[] ThirdWeek = ["the third week of", "third week of", "the third week in", "third week in"];

    private static readonly string[] LastWeek = ["the last week of", "last week of", "the last week in", "last week in"];

    private static readonly string[] Whole = ["in", "sometime in", "during"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (row.Has(at, "month end"))
            return Part(at, 2, new YearMonth(context.Today.Year, context.Today.Month), context, endOnly: true);
        string[][] heads = [Early, Middle, Late, FirstWeek, LastWeek, Whole, SecondWeek, ThirdWeek];
        for (var kind = 0; kind < heads.Length; kind++)
        {
            if (row.LengthOf(at, heads[kind]) is var head && head > 0 && Named(row, at + head, context) is var (month, length) && length > 0)
                return Any(at, head + length, Days(kind, month, context));
        }

        return row.Has(at, "next month") || row.Has(at, "this month") ? Any(at, 2, Days(5, Named(row, at, context).Month, context)) : [];
    }

    private static IReadOnlyList<LocalDate> Days(int kind, YearMonth month, SpokenContext context)
    {
        var interval = month.ToDateInterval();
        var (first, last) = (interval.Start, interval.End);
        return kind switch
        {
            0 or 3 => context.Days(first, first.PlusDays(6)),
            1 => context.Days(first.PlusDays(11), first.PlusDays(17)),
            2 => context.Days(last.PlusDays(1 - context.Options.EndOfMonthDays), last),
            6 => context.Days(first.PlusDays(7), first.PlusDays(13)),
            7 => context.Days(first.PlusDays(14), first.PlusDays(20)),
            4 => context.Days(last.PlusDays(-6), last),
            _ => context.Days(LocalDate.Max(first, context.Today.PlusDays(1)), last),
        };
    }

    private static Piece[] Part(int at, int length, YearMonth month, SpokenContext context, bool endOnly) =>
        Any(at, length, Days(endOnly ? 2 : 5, month, context));

    private static (YearMonth Month, int Length) Named(TokenRow row, int at, SpokenContext context)
    {
        var now = new YearMonth(context.Today.Year, context.Today.Month);
        if (row.Has(at, "the month") || row.Has(at, "this month"))
            return (now, 2);
        if (row.Has(at, "next month"))
            return (now.PlusMonths(1), 2);
        if (row.Has(at, "the year"))
            return (new YearMonth(now.Year, 12), 2);
        if (row.Has(at, "the new year") || row.Has(at, "new year"))
            return (new YearMonth(now.Year + 1, 1), row.Is(at, "the") ? 3 : 2);
        if (CalendarWords.Month(row[at].Word) is not { } month)
            return default;
        return (new YearMonth(month >= now.Month ? now.Year : now.Year + 1, month), 1);
    }

    private static Piece[] Any(int at, int length, IReadOnlyList<LocalDate> days) => days.Count == 0 ? [] : [DayPiece.Any(at, length, days)];
}
