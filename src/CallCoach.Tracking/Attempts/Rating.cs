namespace CallCoach.Tracking.Attempts;

/// <summary>How a call ended. Every call gets one.</summary>
public enum Rating
{
    Missed,
    Cold,
    Warm,
}
