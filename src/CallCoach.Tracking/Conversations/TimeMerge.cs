using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Conversations;

/// <summary>Joins what stands with what was just said: the newer half replaces the older, and a choice is taken.</summary>
internal static class TimeMerge
{
    public static SpokenTime Join(SpokenTime stood, SpokenTime heard, ZonedDateTime said)
    {
        if (heard.Kind == SpokenTimeKind.Complete)
            return heard;
        if (Chosen(stood, heard) is { } choice && (choice.Day ?? heard.Day) is { } chosenDay && (choice.Time ?? heard.Time) is { } chosenTime)
            return Complete(chosenDay, chosenTime, null, null, heard, said);
        if (heard.Kind == SpokenTimeKind.Ambiguous)
        {
            return stood.Days.Count == 1 && heard.Choices.All(offered => offered.Day is null)
                ? heard with { Day = stood.Day, Days = stood.Days, Choices = [.. heard.Choices.Select(offered => offered with { Day = stood.Day })] }
                : heard;
        }

        // "Make it half past two": the day that was named still holds, and so does a time for a new day.
        var day = heard.Days.Count == 1 ? heard.Day : heard.Day is null && stood.Days.Count == 1 ? stood.Day : null;
        if (day is not { } known)
            return heard;
        if (heard.Time is { } time)
            return Complete(known, time, heard.From, heard.Until, heard, said);
        return stood.Time is { } kept && (stood.Day is null || stood.Day == known)
            ? Complete(known, kept, stood.From, stood.Until, heard, said)
            : heard;
    }

    /// <summary>Whether the second side takes up the first one's time: the same day, and a time inside the window or none at all.</summary>
    public static bool Agree(SpokenTime stood, SpokenTime heard, SpokenTime merged)
    {
        if (merged.Day is not { } day)
            return false;
        var dayFits = stood.Day is null || stood.Days.Contains(day) || stood.Choices.Any(choice => choice.Day == day);
        var timeFits = stood.Time is null || heard.Time is null || stood.Time == merged.Time || (stood.From <= merged.Time && merged.Time <= stood.Until)
            || stood.Choices.Any(choice => choice.Time == merged.Time);
        return dayFits && timeFits;
    }

    /// <summary>Whether half of a time was really named, and not only that one is wanted.</summary>
    public static bool Names(SpokenTime heard) => heard.Time is not null || heard.Days.Count == 1;

    /// <summary>"Wednesday" after "Tuesday at noon or Wednesday at eight?" takes the second.</summary>
    private static SpokenChoice? Chosen(SpokenTime stood, SpokenTime heard)
    {
        if (stood.Kind != SpokenTimeKind.Ambiguous)
            return null;
        var fitting = stood.Choices.Where(choice =>
            (heard.Day is null || heard.Days.Count != 1 || choice.Day is null || choice.Day == heard.Day) && (heard.Time is null || choice.Time is null || choice.Time == heard.Time)).ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static SpokenTime Complete(LocalDate day, LocalTime time, LocalTime? from, LocalTime? until, SpokenTime heard, ZonedDateTime said)
    {
        var when = said.Zone.AtLeniently(day + time);
        if (when.ToInstant() <= said.ToInstant())
            return heard;
        return new SpokenTime(SpokenTimeKind.Complete)
        {
            Day = day,
            Days = [day],
            Time = time,
            From = from,
            Until = until,
            When = when,
            Words = heard.Words,
            Start = heard.Start,
            IsHedged = heard.IsHedged,
        };
    }
}
