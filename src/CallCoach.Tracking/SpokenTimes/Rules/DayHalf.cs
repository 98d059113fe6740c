namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>Which half of the day a clock time lies in, as far as it was said.</summary>
internal enum DayHalf
{
    Unsaid,
    Morning,
    Afternoon,

    /// <summary>Named on the 24-hour clock or by its own name: no half to guess.</summary>
    Fixed,
}
