namespace CallCoach.Coaching;

/// <summary>How readily tips come.</summary>
public enum Intensity
{
    Quiet,
    Balanced,
    Eager,
}
