namespace CallCoach.Tracking.Attempts;

/// <summary>Why a call got its rating; the cadence of the next attempts follows from it.</summary>
public enum OutcomeReason
{
    /// <summary>Missed: it rang, was busy, or fewer than three words were said.</summary>
    Nobody,

    /// <summary>Missed: a mailbox, a menu or a call screener.</summary>
    Machine,

    /// <summary>Missed: somebody else, who was not the one asked for.</summary>
    Gatekeeper,

    /// <summary>Warm, and no time was agreed.</summary>
    Interested,

    /// <summary>Warm, and a time was agreed.</summary>
    AgreedTime,

    /// <summary>Cold for now: wrong moment, season or year.</summary>
    NotNow,

    /// <summary>Cold: somebody does this for them already.</summary>
    HasSupplier,

    /// <summary>Cold: a no.</summary>
    NotInterested,
}
