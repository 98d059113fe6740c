namespace CallCoach.Tracking.SpokenTimes;

/// <summary>How much of a time was said.</summary>
public enum SpokenTimeKind
{
    /// <summary>No time to call was named.</summary>
    None,

    /// <summary>Half of it is missing: <see cref="SpokenTime.Question"/> asks for it.</summary>
    Partial,

    /// <summary>It can be meant in several ways, which are the <see cref="SpokenTime.Choices"/>: never guess among them.</summary>
    Ambiguous,

    /// <summary>Day and time are known: one key saves it.</summary>
    Complete,
}
