using CallCoach.Tracking.SpokenTimes.Pieces;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>From days and times to what the rep sees: a time to save, or what to ask.</summary>
internal static class Verdicts
{
    /// <summary>More choices than this are not read out one by one.</summary>
    private const int MostChoices = 6;

    public static SpokenTime AskWhen() => new(SpokenTimeKind.Partial) { Question = "When is that?" };

    public static SpokenTime Of(Days? days, IReadOnlyList<TimeReading> readings, bool hangsOnEvent, SpokenContext context)
    {
        if (days is null)
            return TimeOnly(readings, context);
        if (readings.Count == 0)
            return DayOnly(days, hangsOnEvent);
        if (days.IsSingle && readings.Count == 1 && !days.IsRough)
            return Complete(days.Meant[0], readings[0], context);
        if (days.Shape == DayShape.AnyOf || days.IsRough)
            return WithTime(SpanOnly(days), readings);
        return Which([.. days.Meant.SelectMany(day => readings.Select(reading => new SpokenChoice(day, reading.Suggested)))]) with
        {
            Day = days.IsSingle ? days.Meant[0] : null,
            Time = readings.Count == 1 ? readings[0].Suggested : null,
            From = readings.Count == 1 ? readings[0].From : null,
            Until = readings.Count == 1 ? readings[0].Until : null,
        };
    }

    public static SpokenTime Complete(LocalDate day, TimeReading reading, SpokenContext context)
    {
        // A time that the clocks skip moves forward by the gap; one that comes twice is the first.
        var when = context.Said.Zone.AtLeniently(day + reading.Suggested);
        if (when.ToInstant() <= context.Said.ToInstant())
        {
            var window = reading.Until is { } until && day + until > context.Said.LocalDateTime;
            return window
                ? new SpokenTime(SpokenTimeKind.Partial) { Day = day, Days = [day], From = reading.From, Until = reading.Until, Question = "What time is that?" }
                : new SpokenTime(SpokenTimeKind.Partial) { Time = reading.Suggested, Question = $"{SpokenText.Clock(reading.Suggested)} is over there. Which day?" };
        }

        return new SpokenTime(SpokenTimeKind.Complete)
        {
            Day = day,
            Days = [day],
            Time = reading.Suggested,
            From = reading.From,
            Until = reading.Until,
            When = when,
        };
    }

    public static SpokenTime Which(IReadOnlyList<Option> options, SpokenContext context)
    {
        var choices = options.SelectMany(option => ChoicesOf(option)).Distinct().ToArray();
        // All offers may still mean one and the same.
        if (choices is [{ Day: { } day, Time: not null }])
            return Complete(day, options[0].Readings[0], context);
        return Which(choices);
    }

    private static SpokenTime Which(SpokenChoice[] choices) => new(SpokenTimeKind.Ambiguous)
    {
        Choices = choices,
        Question = choices.Length > MostChoices ? "Which of them?" : $"{SpokenText.Either(choices)}?",
    };

    private static IEnumerable<SpokenChoice> ChoicesOf(Option option)
    {
        IEnumerable<LocalDate?> days = option.Days is null ? [null] : option.Days.Meant.Select(day => (LocalDate?)day);
        IReadOnlyList<LocalTime?> times = option.Readings.Count == 0 ? [null] : [.. option.Readings.Select(reading => (LocalTime?)reading.Suggested)];
        return days.SelectMany(day => times.Select(time => new SpokenChoice(day, time)));
    }

    private static SpokenTime TimeOnly(IReadOnlyList<TimeReading> readings, SpokenContext context)
    {
        if (readings.Count > 1)
            return Which([.. readings.Select(reading => new SpokenChoice(null, reading.Suggested))]);
        var today = context.Today + readings[0].Suggested > context.Said.LocalDateTime;
        return WithTime(
            new SpokenTime(SpokenTimeKind.Partial)
            {
                Question = today ? $"Today, {SpokenText.Clock(readings[0].Suggested)}?" : $"Which day, {SpokenText.Clock(readings[0].Suggested)}?",
                Choices = today ? [new SpokenChoice(context.Today, readings[0].Suggested)] : [],
            },
            readings);
    }

    private static SpokenTime DayOnly(Days days, bool hangsOnEvent)
    {
        if (days.Shape == DayShape.AnyOf || days.IsRough)
            return SpanOnly(days);
        if (!days.IsSingle)
            return Which([.. days.Meant.Select(day => new SpokenChoice(day, null))]) with { Days = days.Meant };
        return new SpokenTime(SpokenTimeKind.Partial)
        {
            Day = days.Meant[0],
            Days = days.Meant,
            Question = hangsOnEvent ? "What time is that?" : $"What time on {SpokenText.Day(days.Meant[0])}?",
        };
    }

    private static SpokenTime SpanOnly(Days days) => new(SpokenTimeKind.Partial)
    {
        Day = days.Meant[0],
        Days = days.Meant,
        Question = days.IsSingle
            ? $"Which day, around {SpokenText.Day(days.Meant[0])}?"
            : $"Which day, {SpokenText.Day(days.Meant[0])} to {SpokenText.Day(days.Meant[^1])}?",
    };

    private static SpokenTime WithTime(SpokenTime spoken, IReadOnlyList<TimeReading> readings) => readings.Count == 1
        ? spoken with { Time = readings[0].Suggested, From = readings[0].From, Until = readings[0].Until }
        : spoken;
}
