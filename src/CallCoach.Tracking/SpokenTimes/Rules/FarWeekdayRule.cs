using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"A week on Friday", "Friday week", "two weeks on Tuesday", "a fortnight today", "the Friday after next".</summary>
internal static class FarWeekdayRule
{
    private static readonly string[] Spans = ["a week", "one week", "week", "two weeks", "a fortnight", "fortnight", "three weeks"];

    private static readonly string[] Links = ["on", "from", "this"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (row.LengthOf(at, Spans) is var span && span > 0)
        {
            var link = row.LengthOf(at + span, Links);
            var (day, length) = Named(row, at + span + link, context);
            return length == 0 ? [] : Far(at, span + link + length, day, Weeks(row, at, span), context);
        }

        var (first, words) = Named(row, at, context);
        if (words == 0)
            return [];
        if (row.Is(at + words, "week") || row.Is(at + words, "fortnight"))
            return Far(at, words + 1, first, row.Is(at + words, "week") ? 1 : 2, context);
        return row.Has(at + words, "after next") ? Far(at, words + 2, first, 1, context) : [];
    }

    private static int Weeks(TokenRow row, int at, int length)
    {
        var word = row[at + length - 1].Word;
        return word is "fortnight" ? 2 : row.Is(at, "two") ? 2 : row.Is(at, "three") ? 3 : 1;
    }

    private static Piece[] Far(int at, int length, LocalDate day, int weeks, SpokenContext context)
    {
        var far = day.PlusWeeks(weeks);
        // Said on that very weekday, it may count from today or from the one to come.
        return day.DayOfWeek == context.Today.DayOfWeek && day != context.Today
            ? [new DayPiece(at, length, [far.PlusWeeks(-1), far], [far.PlusWeeks(-1), far], DayShape.OneOf)]
            : [DayPiece.One(at, length, far)];
    }

    private static (LocalDate Day, int Length) Named(TokenRow row, int at, SpokenContext context)
    {
        if (row.Is(at, "today"))
            return (context.Today, 1);
        if (row.Is(at, "tomorrow"))
            return (context.Today.PlusDays(1), 1);
        return CalendarWords.Weekday(row[at].Word, out var plural) is { } weekday && !plural
            ? (context.Today.With(DateAdjusters.Next(weekday)), 1)
            : default;
    }
}
