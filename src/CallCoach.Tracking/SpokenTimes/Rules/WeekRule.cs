using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"Next week", "early next week", "the end of the week", "the week of the twentieth", "the weekend".</summary>
internal static class WeekRule
{
    private static readonly string[] Named =
    [
        "this week", "the week", "next week", "the week after next", "week after next", "the week after", "the following week", "following week",
    ];

    private static readonly string[] Weekends = ["the weekend", "this weekend", "next weekend"];

    private static readonly string[] Containing = ["the week of", "week of", "the week commencing", "week commencing", "week beginning", "the week beginning", "the week starting", "week starting"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        var monday = context.Today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        if (row.LengthOf(at, Containing) is var head && head > 0
            && DateRule.Match(row, at + head, context) is [DayPiece date, ..])
        {
            // This week has a shorter name, so a later one is meant; and a Sunday opens its week for many.
            var day = date.All.FirstOrDefault(day => day.PlusDays(1).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)) > monday, date.All[0]);
            return Week(at, head + date.Length, day.PlusDays(day.DayOfWeek == IsoDayOfWeek.Sunday ? 1 : 0).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), context);
        }

        if (row.LengthOf(at, Weekends) is var weekend && weekend > 0)
            return [DayPiece.Any(at, weekend, context.Days(monday.PlusDays(row.Is(at, "next") ? 12 : 5), monday.PlusDays(row.Is(at, "next") ? 13 : 6)))];

        var part = WeekPart.Read(row, at);
        var name = row.LengthOf(at + part.Length, Named);
        if (name == 0)
            return [];
        var words = row[at + part.Length + name - 1].Word;
        var isThis = row.Is(at + part.Length, "this") || (row.Has(at + part.Length, "the week") && name == 2);
        // "The week" alone ("a busy time of the week") names none.
        if (isThis && part.Length == 0 && row.Is(at, "the"))
            return [];
        var week = isThis ? monday : monday.PlusWeeks(words is "after" || row.Is(at + part.Length + name - 2, "after") ? 2 : 1);
        if (part.Length == 0)
            return Week(at, name, week, context);
        var from = part.IsLater ? LocalDate.Max(week, context.Today.PlusDays(1)) : week.PlusDays(part.First);
        return Any(at, part.Length + name, context.Days(from, week.PlusDays(part.Last)));
    }

    /// <summary>A whole week: working days are meant, though a weekend day that is named lies in it too.</summary>
    private static Piece[] Week(int at, int length, LocalDate monday, SpokenContext context)
    {
        var all = context.Days(monday, monday.PlusDays(6));
        var working = context.Days(LocalDate.Max(monday, context.Today.PlusDays(1)), monday.PlusDays(4));
        return all.Count == 0 ? [] : [new DayPiece(at, length, all, working.Count > 0 ? working : all, DayShape.AnyOf)];
    }

    private static Piece[] Any(int at, int length, IReadOnlyList<LocalDate> days) => days.Count == 0 ? [] : [DayPiece.Any(at, length, days)];
}
