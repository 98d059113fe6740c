using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"After three", "before ten", "between two and four", "out until five", "not before nine".</summary>
internal static class WindowRule
{
    private static readonly string[] After =
    [
        "after", "any time after", "anytime after", "not before", "not until", "not till", "from", "any time from", "anytime from", "later than", "past", "just after", "nothing before", "sometime after", "shortly after",
    ];

    private static readonly string[] Before = ["before", "by", "no later than", "not after", "any time before", "anytime before", "up to", "just before", "sometime before", "nothing after"];

    private static readonly string[] Until = ["until", "till", "up until"];

    private static readonly string[] SpanHeads = ["between", "from", "any time between", "anytime between", "somewhere between", "sometime between", "anywhere between", "anywhere from"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (Span(row, at, context) is { } span)
            return [span];
        if (row.LengthOf(at, After) is var after && after > 0 && ClockReader.Read(row, at + after) is { } from)
            return [Piece(at, after + Exact(row, at + after, from), from, time => IsDenied(row, at) ? To(time, context) : From(time, context))];
        if (row.LengthOf(at, Before) is var before && before > 0 && ClockReader.Read(row, at + before) is { } to)
            return [Piece(at, before + to.Length, to, time => IsDenied(row, at) ? From(time, context) : To(time, context))];
        return row.LengthOf(at, Until) is var until && until > 0 && ClockReader.Read(row, at + until) is { } limit
            ? [UntilPiece(row, at, until + limit.Length, limit, context)]
            : [];
    }

    public static TimeReading From(LocalTime time, SpokenContext context) => new(
        time.PlusMinutes(context.Options.AfterMinutes), time, Later(time, context.Options.WindowMinutes));

    public static TimeReading To(LocalTime time, SpokenContext context) => new(
        time.PlusMinutes(-2 * context.Options.AfterMinutes), time.PlusMinutes(-Math.Min(context.Options.WindowMinutes, (time.Hour * 60) + time.Minute)), time);

    /// <summary>"Out until five" frees the time after it, "here until five" the time before; neither said, it is asked.</summary>
    private static TimePiece UntilPiece(TokenRow row, int at, int length, ClockWords clock, SpokenContext context)
    {
        if (Absence.StandsBefore(row, at))
            return Piece(at, length, clock, time => From(time, context));
        if (Absence.PresenceStandsBefore(row, at))
            return Piece(at, length, clock, time => To(time, context));
        return new TimePiece(at, length, [.. clock.Times().SelectMany(time => new[] { To(time, context), From(time, context) })]);
    }

    private static TimePiece? Span(TokenRow row, int at, SpokenContext context)
    {
        var head = row.LengthOf(at, SpanHeads);
        if (ClockReader.ReadSpanEdge(row, at + head) is not { } from)
            return null;
        var link = at + head + from.Length;
        if (!(row.Is(link, "to") || row.Is(link, "till") || row.Is(link, "until") || (head > 0 && (row.Is(link, "and") || row.Is(link, "or")))) || ClockReader.ReadSpanEdge(row, link + 1) is not { } to)
            return null;
        if (head == 0 && from.IsBare && to.IsBare && !Stands(row, at))
            return null;
        var length = link + 1 + to.Length - at;
        var froms = to.Half != DayHalf.Unsaid && from.Half == DayHalf.Unsaid && to.Half != DayHalf.Fixed ? SameHalf(from, to) : from.Times();
        // "Ten to four" alone is a quarter of a day or ten minutes: both are kept, and it is asked.
        var clock = head == 0 && ClockReader.Read(row, at) is { Minute: > 30 } around && around.Length >= length ? around.Times().Select(time => new TimeReading(time)) : [];
        return new TimePiece(at, length, [.. froms.Select(time => Between(time, to)), .. clock]);
    }

    /// <summary>"Six to seven in the morning" is the morning for both; "eleven to one in the afternoon" begins before it.</summary>
    private static IReadOnlyList<LocalTime> SameHalf(ClockWords begin, ClockWords end)
    {
        var both = new ClockWords(begin.Length, begin.Hour, begin.Minute, end.Half, begin.IsBare).Times();
        return both[0] < end.Times()[0] ? both : begin.Times();
    }

    private static TimeReading Between(LocalTime from, ClockWords to)
    {
        var until = to.Times().Concat(to.Others()).Where(time => time > from).DefaultIfEmpty(from.PlusHours(1)).Min();
        return new TimeReading(from.PlusMinutes(Period.Between(from, until, PeriodUnits.Minutes).Minutes > 30 ? 15 : 0), from, until);
    }

    /// <summary>Bare numbers make a span only where nothing else claims them: at the start, after a comma, or after a day.</summary>
    private static bool Stands(TokenRow row, int at) =>
        at == 0 || row[at - 1].EndsClause || CalendarWords.Weekday(row[at - 1].Word, out _) is not null
        || row[at - 1].Word is "tomorrow" or "today" or "is" or "say" or "around" or "about" or "window" or "morning" or "afternoon" or "'s";

    private static LocalTime Later(LocalTime time, int minutes) =>
        (time.Hour * 60) + time.Minute + minutes >= 24 * 60 ? new LocalTime(23, 59) : time.PlusMinutes(minutes);

    /// <summary>"I can't take calls before ten" means after it.</summary>
    private static bool IsDenied(TokenRow row, int at)
    {
        for (var back = 1; back <= 4 && at - back >= 0 && !row[at - back].EndsClause && !row.Is(at - back, "but"); back++)
        {
            if (row[at - back].Word is "can't" or "never" or "don't" or "won't" or "cannot" or "couldn't")
                return CalendarWords.Weekday(row[at - 1].Word, out _) is null;
        }

        return false;
    }

    private static int Exact(TokenRow row, int at, ClockWords clock) => clock.Length + Onwards(row, at + clock.Length);

    private static int Onwards(TokenRow row, int at) => row.Is(at, "onwards") || row.Is(at, "onward") ? 1 : row.Has(at, "or so") ? 2 : 0;

    private static TimePiece Piece(int at, int length, ClockWords clock, Func<LocalTime, TimeReading> window) =>
        new(at, length, [.. clock.Times().Select(window)]) { Others = [.. clock.Others().Select(window)] };
}
