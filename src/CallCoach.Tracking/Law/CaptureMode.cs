namespace CallCoach.Tracking.Law;

/// <summary>How a call may be listened to, from free to closed: of two sides the stricter one binds.</summary>
public enum CaptureMode
{
    /// <summary>The notice is said; a refusal stops the prospect's track.</summary>
    Notify,

    /// <summary>The prospect's track stays closed until the rep records their yes.</summary>
    Ask,

    /// <summary>Only the rep's own track.</summary>
    Off,
}
