namespace CallCoach.Tracking.Attribution;

/// <summary>What may have led to a call back.</summary>
public enum CauseKind
{
    Note,
    Voicemail,

    /// <summary>A talk at some hour of some weekday.</summary>
    TimeSlot,
    Opener,
}
