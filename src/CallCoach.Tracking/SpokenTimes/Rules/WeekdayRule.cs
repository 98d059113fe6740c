using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"Thursday", "this Thursday", "next Thursday", "Thursdays".</summary>
internal static class WeekdayRule
{
    private static readonly string[] Coming = ["this coming", "the coming", "this", "coming"];

    private static readonly string[] Next = ["next", "the next"];

    private static readonly HashSet<string> PluralParts = new(StringComparer.Ordinal) { "mornings", "afternoons", "evenings", "nights" };

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        var coming = row.LengthOf(at, Coming);
        var next = row.LengthOf(at, Next);
        var name = at + Math.Max(coming, next);
        if (CalendarWords.Weekday(row[name].Word, out var plural) is not { } weekday)
            return [];
        var length = name + 1 - at;
        if (next == 0 && coming == 0)
        {
            if (row.Is(name + 1, "coming"))
                length++;
            else if (row.Is(name + 1, "next") && !row.Is(name + 2, "week") && !row.Is(name + 2, "month"))
                return [NextOne(at, length + 1, weekday, context)];
        }

        return [next > 0 ? NextOne(at, length, weekday, context) : Plain(at, length, weekday, context) with { IsHabit = plural || row.Is(name + 1, PluralParts) }];
    }

    private static DayPiece Plain(int at, int length, IsoDayOfWeek weekday, SpokenContext context)
    {
        var all = context.DaysWhere(day => day.DayOfWeek == weekday);
        // On a Thursday, "Thursday" may be today or in a week.
        return context.Today.DayOfWeek == weekday
            ? new DayPiece(at, length, all, [all[0], all[1]], DayShape.OneOf)
            : new DayPiece(at, length, all, [all[0]], DayShape.First);
    }

    /// <summary>This week's or next week's: people differ, so both are offered while both lie ahead.</summary>
    private static DayPiece NextOne(int at, int length, IsoDayOfWeek weekday, SpokenContext context)
    {
        var monday = context.Today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        var thisWeeks = monday.PlusDays((int)weekday - 1);
        LocalDate[] days = thisWeeks > context.Today ? [thisWeeks, thisWeeks.PlusWeeks(1)] : [thisWeeks.PlusWeeks(1)];
        return new DayPiece(at, length, days, days, DayShape.OneOf);
    }
}
