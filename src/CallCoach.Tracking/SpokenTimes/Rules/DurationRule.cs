using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"In an hour", "in twenty minutes", "an hour from now", "this time tomorrow".</summary>
internal static class DurationRule
{
    /// <summary>Less than this is "hold on", not a call back.</summary>
    private static readonly Duration Shortest = Duration.FromMinutes(5);

    private static readonly string[] Heads = ["in", "in about", "in around", "give me", "give it", "give us", "in like", "in maybe", "within", "in another"];

    private static readonly string[] Tails = ["from now", "'s time", "time", "or so", "or two"];

    private static readonly string[] SameTime = ["this time", "same time", "the same time", "at the same time", "about this time", "at this time"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        if (row.LengthOf(at, SameTime) is var same && same > 0)
            return Same(row, at, same, context);
        var head = row.LengthOf(at, Heads);
        if (Amount.Read(row, at + head) is not { IsMinutes: true } amount || amount.Duration < Shortest)
            return [];
        var tail = row.LengthOf(at + head + amount.Length, Tails);
        if (head == 0 && !row.Has(at + amount.Length, "from now") && !row.Has(at + amount.Length, "'s time"))
            return [];
        return [new MomentPiece(at, head + amount.Length + tail, UpToFive((context.Said + amount.Duration).LocalDateTime))];
    }

    private static Piece[] Same(TokenRow row, int at, int length, SpokenContext context)
    {
        var now = UpToFive(context.Said.LocalDateTime);
        if (row.Has(at + length, "next week"))
            return [new MomentPiece(at, length + 2, now.PlusWeeks(1))];
        if (row.Is(at + length, "tomorrow"))
            return [new MomentPiece(at, length + 1, now.PlusDays(1))];
        // "Same time Thursday": the time is today's, the day stands beside it.
        return row.Is(at + length, "on") || CalendarWords.Weekday(row[at + length].Word, out _) is not null || row.Is(at + length, "next")
            ? [TimePiece.One(at, length, new TimeReading(now.TimeOfDay))]
            : [];
    }

    private static LocalDateTime UpToFive(LocalDateTime time)
    {
        var over = time.Minute % 5;
        var minute = time.Date + new LocalTime(time.Hour, time.Minute);
        return over == 0 ? minute : minute.PlusMinutes(5 - over);
    }
}
