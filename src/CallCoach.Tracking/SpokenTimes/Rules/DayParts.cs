using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>Parts of the day by name, with the time to suggest and the window they stand for (our judgement).</summary>
internal static class DayParts
{
    private static readonly (string[] Names, int Suggested, int From, int Until, bool IsPart)[] Table =
    [
        (["first thing in the morning", "first thing"], 900, 900, 1000, false),
        (["before lunch", "ahead of lunch"], 1130, 1030, 1200, false),
        (["after the lunch rush", "after the lunch", "after lunch", "post lunch", "straight after lunch", "just after lunch"], 1330, 1330, 1530, false),
        (["lunchtime", "at lunchtime", "over lunch", "at lunch", "lunch", "the lunch hour", "lunch hour", "the lunch break", "around lunch", "about lunch", "around lunchtime", "during lunch"], 1230, 1200, 1330, false),
        (["mid morning", "the middle of the morning", "middle of the morning"], 1030, 1000, 1130, false),
        (["early morning", "early in the morning"], 900, 800, 1000, false),
        (["late morning", "later in the morning"], 1115, 1100, 1200, false),
        (["early afternoon", "early in the afternoon"], 1330, 1300, 1500, false),
        (["mid afternoon", "the middle of the afternoon"], 1500, 1430, 1600, false),
        (["late afternoon", "later in the afternoon", "late in the afternoon"], 1630, 1600, 1730, false),
        (["the end of the day", "end of the day", "end of day", "close of business", "the close of business", "close of play", "end of play", "last thing", "knocking off time"], 1630, 1600, 1730, false),
        (["early evening"], 1730, 1700, 1830, false),
        (["after work", "after hours"], 1730, 1730, 1900, false),
        (["in the morning", "the morning", "morning", "mornings", "in the mornings"], 1000, 900, 1200, true),
        (["in the afternoon", "the afternoon", "afternoon", "afternoons", "in the afternoons"], 1400, 1300, 1700, true),
        (["in the evening", "the evening", "evening", "evenings", "in the evenings"], 1800, 1800, 2000, true),
        (["any time", "anytime", "any time at all", "all day", "any old time", "any hour"], 1000, 900, 1700, false),
    ];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context) => Find(row, at, context) is { } piece ? [piece] : [];

    public static TimePiece? Find(TokenRow row, int at, SpokenContext context)
    {
        TimePiece? best = null;
        foreach (var (names, suggested, from, until, isPart) in Table)
        {
            if (row.LengthOf(at, names) is var length && length > (best?.Length ?? 0) && !IsMeal(row, at, length))
                best = TimePiece.One(at, length, Reading(names[0], suggested, from, until, context)) with { IsDayPart = isPart, IsLoose = names[0] is "any time" };
        }

        return best;
    }

    public static TimePiece Evening(int at, int length) =>
        TimePiece.One(at, length, new TimeReading(new LocalTime(18, 0), new LocalTime(18, 0), new LocalTime(20, 0))) with { IsDayPart = true };

    /// <summary>The bounds within which "in the morning" and its like decide what a clock time means.</summary>
    public static bool Allows(TimePiece part, LocalTime time)
    {
        var from = part.Clocks[0].From!.Value;
        return from.Hour < 12 ? time.Hour is >= 5 and < 12 : from.Hour < 17 ? time.Hour is >= 12 and < 18 : time.Hour >= 17;
    }

    /// <summary>"A corporate lunch" is a meal; "Friday lunch" and "either side of lunch" are times.</summary>
    private static bool IsMeal(TokenRow row, int at, int length) =>
        length == 1 && row.Is(at, "lunch") && CalendarWords.Weekday(row[at - 1].Word, out _) is null && row[at - 1].Word is not ("tomorrow" or "today" or "of" or "say" or "or");

    /// <summary>Begin and end of their day are the lead's own where opening hours are known.</summary>
    private static TimeReading Reading(string name, int suggested, int from, int until, SpokenContext context)
    {
        if (context.Opening?.On(IsoDayOfWeek.Wednesday) is { Count: > 0 } spans)
        {
            var (opens, closes) = (spans[0].From, spans[^1].To);
            if (name.StartsWith("first thing", StringComparison.Ordinal))
                return new TimeReading(opens, opens, opens.PlusHours(1));
            if (name.Contains("end of", StringComparison.Ordinal) && closes > new LocalTime(1, 0))
                return new TimeReading(closes.PlusMinutes(-30), closes.PlusHours(-1), closes);
        }

        return new TimeReading(Clock(suggested), Clock(from), Clock(until));
    }

    private static LocalTime Clock(int digits) => new(digits / 100, digits % 100);
}
