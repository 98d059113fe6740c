using System.ComponentModel.DataAnnotations;

namespace CallCoach.Tracking.SpokenTimes;

/// <summary>How spoken times are understood.</summary>
public sealed class SpokenTimeOptions
{
    public const string Section = TrackingRegistration.Section + ":SpokenTimes";

    /// <summary>Length of the window after "after three" or before "before ten", in minutes. Default 120.</summary>
    [Range(15, 480)]
    public int WindowMinutes { get; set; } = 120;

    /// <summary>How long after "after three" the call is suggested, in minutes. Default 15.</summary>
    [Range(0, 60)]
    public int AfterMinutes { get; set; } = 15;

    /// <summary>Days at the end of a month that "the end of the month" means. Default 4.</summary>
    [Range(1, 10)]
    public int EndOfMonthDays { get; set; } = 4;

    /// <summary>Whether "5/12" is the fifth of December. Without a value it is asked. Default none.</summary>
    public bool? DayBeforeMonth { get; set; }

    /// <summary>Periods that a team talks about ("tax season"), for "after tax season". Default none: they are asked.</summary>
    public IReadOnlyList<NamedPeriod> Periods { get; set; } = [];
}
