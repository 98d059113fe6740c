namespace CallCoach.Tracking.Attempts;

/// <summary>What a call showed besides its rating. Several may hold at once.</summary>
[Flags]
public enum OutcomeOverlays
{
    None = 0,
    DoNotCall = 1,
    BadNumber = 2,
    CallbackDue = 4,
    RecordingRefused = 8,
}
