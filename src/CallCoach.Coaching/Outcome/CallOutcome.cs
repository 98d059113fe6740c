namespace CallCoach.Coaching;

/// <summary>How a call came out.</summary>
public enum CallOutcome
{
    Warm,
    Cold,
    Missed,
}
