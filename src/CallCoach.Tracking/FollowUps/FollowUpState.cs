namespace CallCoach.Tracking.FollowUps;

public enum FollowUpState
{
    Open,
    Done,

    /// <summary>Called at the agreed time, and they were not there.</summary>
    MissedByThem,
    Cancelled,
}
