namespace CallCoach.Coaching;

/// <summary>What a rep can say with one key during a call.</summary>
public enum RepKey
{
    Dismiss,
    Done,
    Helpful,
    NotHelpful,
    Quiet,
    FlagMoment,
    Intensity,

    /// <summary>They do not want to be recorded: listening ends here, and of this call only the outcome stays.</summary>
    StopKeeping,
}
