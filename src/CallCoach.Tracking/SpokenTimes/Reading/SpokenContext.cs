using CallCoach.Tracking.Hours;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>When and where something was said: the ground that "tomorrow" and "in an hour" stand on.</summary>
/// <param name="Said">The moment, in the prospect's zone.</param>
/// <param name="IsTask">The words are about sending or bringing something by then, and not about calling.</param>
/// <param name="ExpectsTime">The other side has just asked when: a lone "ten" is a time then.</param>
internal sealed record SpokenContext(ZonedDateTime Said, SpokenTimeOptions Options, WeeklyHours? Opening = null, bool ExpectsTime = false, bool IsTask = false)
{
    private const int HorizonDays = 400;

    public LocalDate Today => Said.Date;

    /// <summary>Days from today to some more than a year ahead that fit.</summary>
    public IReadOnlyList<LocalDate> DaysWhere(Func<LocalDate, bool> fits) =>
        [.. Enumerable.Range(0, HorizonDays).Select(Today.PlusDays).Where(fits)];

    /// <summary>Days from one to another, both in it, without those that are over.</summary>
    public IReadOnlyList<LocalDate> Days(LocalDate from, LocalDate to)
    {
        var first = LocalDate.Max(from, Today);
        return first > to ? [] : [.. Enumerable.Range(0, Period.DaysBetween(first, to) + 1).Select(first.PlusDays)];
    }
}
