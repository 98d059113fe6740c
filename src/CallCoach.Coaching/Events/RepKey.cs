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
}
