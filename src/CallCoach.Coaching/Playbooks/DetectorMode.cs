namespace CallCoach.Coaching;

/// <summary>What a team wants of a detector.</summary>
public enum DetectorMode
{
    /// <summary>It may show tips during the call.</summary>
    Live,

    /// <summary>What it sees is kept for the review; it shows nothing.</summary>
    Review,

    /// <summary>It does not look.</summary>
    Off,
}
