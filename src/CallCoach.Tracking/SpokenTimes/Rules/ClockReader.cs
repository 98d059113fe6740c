using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>
/// Reads a clock time in any of its forms: "3:15", "315", "three fifteen", "half three" (British, 3:30), "half past two",
/// "quarter past eleven", "ten to four", "three o'clock", "3 pm", "noon".
/// </summary>
internal static class ClockReader
{
    public static ClockWords? Read(TokenRow row, int at)
    {
        var clock = Named(row, at) ?? Halves(row, at) ?? MinutesAround(row, at) ?? Digits(row, at) ?? HourAndMinute(row, at) ?? LoneHour(row, at);
        return clock is null ? null : WithHalf(row, at, clock);
    }

    /// <summary>The same without "ten to four": where a span is meant, that is from ten until four.</summary>
    public static ClockWords? ReadSpanEdge(TokenRow row, int at)
    {
        var clock = Named(row, at) ?? Halves(row, at) ?? Digits(row, at) ?? HourAndMinute(row, at) ?? LoneHour(row, at);
        return clock is null ? null : WithHalf(row, at, clock);
    }

    private static ClockWords? Named(TokenRow row, int at)
    {
        if (row.Has(at, "twelve noon") || row.Has(at, "12 noon"))
            return new ClockWords(2, 12, 0, DayHalf.Fixed, false);
        if (row.Is(at, "noon"))
            return new ClockWords(1, 12, 0, DayHalf.Fixed, false);
        return row.Is(at, "midnight") ? new ClockWords(1, 0, 0, DayHalf.Fixed, false) : null;
    }

    private static ClockWords? Halves(TokenRow row, int at)
    {
        if (row.Is(at, "half") && row.Is(at + 1, "past") && Hour(row, at + 2) is { } past)
            return new ClockWords(3, past, 30, DayHalf.Unsaid, false);
        return row.Is(at, "half") && Hour(row, at + 1) is { } british && !UnitWords.Follow(row, at + 2)
            ? new ClockWords(2, british, 30, DayHalf.Unsaid, false)
            : null;
    }

    private static ClockWords? MinutesAround(TokenRow row, int at)
    {
        var article = row.Is(at, "a") ? 1 : 0;
        int? minutes = row.Is(at + article, "quarter") ? 15 : article == 0 && row[at] is { Number: 5 or 10 or 20 or 25, Minute: null, IsOrdinal: false } ? row[at].Number : null;
        if (minutes is null)
            return null;
        var link = at + article + 1;
        var named = row.Is(link, "minutes") ? 1 : 0;
        var past = row.Is(link + named, "past") || (minutes == 15 && row.Is(link, "after"));
        var to = row.Is(link + named, "to") || (minutes == 15 && (row.Is(link, "till") || row.Is(link, "of")));
        if (!(past || to) || Hour(row, link + named + 1) is not { } hour)
            return null;
        var length = article + named + 3;
        return past
            ? new ClockWords(length, hour, minutes.Value, DayHalf.Unsaid, false)
            : new ClockWords(length, hour == 1 ? 12 : hour - 1, 60 - minutes.Value, DayHalf.Unsaid, false);
    }

    private static ClockWords? Digits(TokenRow row, int at)
    {
        var token = row[at];
        if (token is { Number: { } hour, Minute: { } minute })
            return new ClockWords(1, hour, minute, hour is 0 or > 12 || token.Word[0] == '0' ? DayHalf.Fixed : DayHalf.Unsaid, false);
        if (token is not { IsDigits: true, IsOrdinal: false, Slash: null, Number: >= 100 and <= 2359 } || token.Number % 100 > 59 || UnitWords.Follow(row, at + 1))
            return null;
        var (digitHour, digitMinute) = Math.DivRem(token.Number.Value, 100);
        var hours = row.Is(at + 1, "hours") ? 1 : 0;
        return new ClockWords(1 + hours, digitHour, digitMinute, digitHour > 12 || hours > 0 ? DayHalf.Fixed : DayHalf.Unsaid, true);
    }

    private static ClockWords? HourAndMinute(TokenRow row, int at)
    {
        if (row[at] is not { Number: >= 1 and <= 23, IsOrdinal: false, Minute: null, Slash: null, EndsClause: false } hour)
            return null;
        var oh = row.Is(at + 1, "oh") ? 1 : 0;
        var minute = row[at + 1 + oh];
        if (minute.IsOrdinal || minute.Minute is not null || minute.Number is not { } value || value > 59 || (oh == 1 ? value is < 1 or > 9 : value < 10)
            || UnitWords.Follow(row, at + 2 + oh) || row.Is(at + 2 + oh, "hundred"))
        {
            return null;
        }

        return new ClockWords(2 + oh, hour.Number.Value, value, hour.Number > 12 ? DayHalf.Fixed : DayHalf.Unsaid, true);
    }

    private static ClockWords? LoneHour(TokenRow row, int at)
    {
        if (Hour(row, at) is not { } hour || UnitWords.Follow(row, at + 1))
            return null;
        return row.Is(at + 1, "oclock")
            ? new ClockWords(2, hour, 0, DayHalf.Unsaid, false)
            : new ClockWords(1, hour, 0, DayHalf.Unsaid, true);
    }

    /// <summary>Takes in "pm" or "in the morning" right after the time.</summary>
    private static ClockWords WithHalf(TokenRow row, int at, ClockWords clock)
    {
        if (clock.Half == DayHalf.Fixed)
            return clock;
        var next = at + clock.Length;
        var sharp = row.Is(next, "sharp") || row.Is(next, "oclock") ? 1 : 0;
        if (row.Is(next + sharp, "am") || row.Is(next + sharp, "pm"))
            return clock with { Length = clock.Length + sharp + 1, Half = row.Is(next + sharp, "am") ? DayHalf.Morning : DayHalf.Afternoon, IsBare = false };
        if (row.Has(next + sharp, "in the morning"))
            return clock with { Length = clock.Length + sharp + 3, Half = DayHalf.Morning, IsBare = false };
        if (row.Has(next + sharp, "in the afternoon") || row.Has(next + sharp, "in the evening"))
            return clock with { Length = clock.Length + sharp + 3, Half = DayHalf.Afternoon, IsBare = false };
        return row.Has(next + sharp, "at night")
            ? clock with { Length = clock.Length + sharp + 2, Half = DayHalf.Afternoon, IsBare = false }
            : clock with { Length = clock.Length + sharp, IsBare = clock.IsBare && sharp == 0 };
    }

    private static int? Hour(TokenRow row, int at) =>
        row[at] is { Number: >= 1 and <= 12, IsOrdinal: false, Minute: null, Slash: null } token ? token.Number : null;
}
