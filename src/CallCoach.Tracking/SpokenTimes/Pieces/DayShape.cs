namespace CallCoach.Tracking.SpokenTimes.Pieces;

/// <summary>How several days of one piece are meant.</summary>
internal enum DayShape
{
    /// <summary>A row that repeats ("Thursday"): the first one is meant.</summary>
    First,

    /// <summary>One of them, and it has to be asked which ("next Thursday").</summary>
    OneOf,

    /// <summary>Any of them ("next week").</summary>
    AnyOf,
}
