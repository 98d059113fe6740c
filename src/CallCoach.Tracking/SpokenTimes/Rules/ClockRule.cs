using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>A time that stands alone: "at three", "half past two", "Thursday three fifteen".</summary>
internal static class ClockRule
{
    private static readonly string[] Heads =
    [
        "at", "around", "about", "say", "at around", "at about", "around about", "let's say", "make it", "like", "approximately", "nearer", "closer to", "more like", "for about", "roughly", "at like",
    ];

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "or", "on", "tomorrow", "today", "this", "works", "suits", "is", "would", "sounds", "please", "then", "sharp", "if", "next" };

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        var head = row.LengthOf(at, Heads);
        if (ClockReader.Read(row, at + head) is not { } clock)
            return [];
        if (clock.IsBare && head == 0 && !IsAmongTimes(row, at, clock.Length, context))
            return [];
        return [Piece(at, head + clock.Length, clock)];
    }

    public static TimePiece Piece(int at, int length, ClockWords clock) =>
        new(at, length, [.. clock.Times().Select(time => new TimeReading(time))]) { Others = [.. clock.Others().Select(time => new TimeReading(time))] };

    /// <summary>A lone number is a time beside a day, after "or", as an answer to "when?", or where it is all that was said.</summary>
    private static bool IsAmongTimes(TokenRow row, int at, int length, SpokenContext context)
    {
        var next = at + length;
        if (context.ExpectsTime && (at == 0 || row[at - 1].EndsClause || row.Is(at - 1, "or")))
            return true;
        if (at == 0 && row.Count == length && (length > 1 || row[0].Number >= 100))
            return true;
        var afterDay = at > 0 && !row[at - 1].EndsSentence && (CalendarWords.Weekday(row[at - 1].Word, out _) is not null || row[at - 1].Word is "tomorrow" or "today" or "tonight" or "morning" or "afternoon" or "evening" or "or");
        if (afterDay)
            return row.Count == next || row[next - 1].EndsClause || row.Is(next, Links) || !row.Is(at - 1, "or") || OrFollowsTime(row, at);
        return (row.Is(next, "on") && (CalendarWords.Weekday(row[next + 1].Word, out _) is not null || (row.Is(next + 1, "the") && row[next + 2].IsOrdinal)))
            || row[next].Word is "tomorrow" && !row[next - 1].EndsClause
            || (at == 0 || row[at - 1].EndsClause) && CalendarWords.Weekday(row[next].Word, out _) is not null && !row[next - 1].EndsClause;
    }

    private static bool OrFollowsTime(TokenRow row, int at) => ClockReader.Read(row, at - 2) is not null || ClockReader.Read(row, at - 3) is { Length: 2 };
}
