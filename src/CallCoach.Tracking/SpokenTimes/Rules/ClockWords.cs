using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>A time on the clock as it was said: hour 0 to 23, and the half of the day if that was said too.</summary>
/// <param name="IsBare">A lone number, which is a time only among other words of time.</param>
internal sealed record ClockWords(int Length, int Hour, int Minute, DayHalf Half, bool IsBare)
{
    /// <summary>Times that it can mean. Unsaid halves: 1 to 6 is the afternoon, 8 to 11 the morning, 12 noon, and 7 has to be asked.</summary>
    public IReadOnlyList<LocalTime> Times()
    {
        if (Half == DayHalf.Fixed || Hour > 12)
            return [new LocalTime(Hour % 24, Minute)];
        if (Half != DayHalf.Unsaid)
            return [Half == DayHalf.Morning ? Morning : Afternoon];
        return Hour switch
        {
            >= 1 and <= 6 or 12 => [Afternoon],
            7 => [Morning, Afternoon],
            _ => [Morning],
        };
    }

    /// <summary>The other half's time, which another word may still call for ("evening, around nine").</summary>
    public IReadOnlyList<LocalTime> Others() =>
        Half != DayHalf.Unsaid || Hour > 12 ? [] : [.. new[] { Morning, Afternoon }.Except(Times())];

    private LocalTime Morning => new(Hour % 12, Minute);

    private LocalTime Afternoon => new((Hour % 12) + 12, Minute);
}
