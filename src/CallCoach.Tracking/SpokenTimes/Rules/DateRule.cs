using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"The fifteenth", "May the fifth", "5 May", "5/12".</summary>
internal static class DateRule
{
    /// <summary>What may follow a date. After any other word "the second" counts something ("the second season").</summary>
    private static readonly HashSet<string> Followers = new(StringComparer.Ordinal)
    {
        "", "at", "around", "about", "after", "before", "by", "in", "if", "is", "'s", "works", "would", "suits", "for", "then", "please", "or", "and", "maybe", "to", "between", "from", "any", "first", "early", "late", "mid", "morning",
        "afternoon", "evening", "half", "noon", "next", "of", "lunchtime", "sounds", "so", "say", "i", "i'm", "i'll", "we", "when", "once", "but", "should", "could", "can", "will", "anytime", "sometime", "thanks", "instead", "though",
    };

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (row[at].Slash is not null)
            return Slashed(row, at, context);
        var the = row.Is(at, "the") ? 1 : 0;
        if (CalendarWords.Month(row[at + the].Word) is { } first)
            return MonthFirst(row, at, the, first, context);
        if (row[at + the] is not { Number: >= 1 and <= 31, Minute: null } number)
            return [];
        var of = row.Is(at + the + 1, "of") ? 1 : 0;
        if (CalendarWords.Month(row[at + the + 1 + of].Word) is { } month && (number.IsOrdinal || of == 1 || number.IsDigits))
            return On(at, the + 2 + of, month, number.Number.Value, context);
        return number.IsOrdinal && (the == 1 || number.IsDigits) && (number.EndsClause || row.Is(at + the + 1, Followers) || row[at + the + 1].Number is not null || CalendarWords.Weekday(row[at + the + 1].Word, out _) is not null) ? Alone(at, the + 1, number.Number.Value, context) : [];
    }

    private static Piece[] MonthFirst(TokenRow row, int at, int the, int month, SpokenContext context)
    {
        var inner = at + the + 1;
        var article = row.Is(inner, "the") ? 1 : 0;
        var number = row[inner + article];
        return number is { Number: >= 1 and <= 31, Minute: null } && (number.IsOrdinal || the == 0)
            ? On(at, the + 2 + article, month, number.Number.Value, context)
            : [];
    }

    private static Piece[] Alone(int at, int length, int day, SpokenContext context)
    {
        var all = context.DaysWhere(date => date.Day == day);
        return context.Today.Day == day
            ? [new DayPiece(at, length, all, [all[0], all[1]], DayShape.OneOf)]
            : [new DayPiece(at, length, all, [all[0]], DayShape.First)];
    }

    private static Piece[] On(int at, int length, int month, int day, SpokenContext context)
    {
        var all = context.DaysWhere(date => date.Month == month && date.Day == day);
        return all.Count == 0 ? [] : [DayPiece.One(at, length, all[0])];
    }

    /// <summary>People write the month first in one country and the day first in another: a choice, unless only one is a date.</summary>
    private static Piece[] Slashed(TokenRow row, int at, SpokenContext context)
    {
        var (left, right) = (row[at].Number!.Value, row[at].Slash!.Value);
        var dayFirst = context.Options.DayBeforeMonth;
        var days = context.DaysWhere(date => date < context.Today.PlusYears(1)
            && ((dayFirst != true && date.Month == left && date.Day == right) || (dayFirst != false && date.Month == right && date.Day == left)));
        return days.Count switch
        {
            0 => [],
            1 => [DayPiece.One(at, 1, days[0])],
            _ => [new DayPiece(at, 1, days, days, DayShape.OneOf)],
        };
    }
}
