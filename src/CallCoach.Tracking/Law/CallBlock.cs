namespace CallCoach.Tracking.Law;

/// <summary>Why a call is not allowed.</summary>
public enum CallBlock
{
    None,

    /// <summary>They asked not to be called. Never dialled, whatever else.</summary>
    DoNotCall,
    BadNumber,
    Closed,
    OnHold,

    /// <summary>The country has no rows yet.</summary>
    Locked,
    UnknownPlace,
    ListMissing,
    OnNationalList,
    NoConsent,
    RefusalSilence,
    LegalHours,
    Holiday,
    LegalCap,
    TeamHours,
    TeamCap,

    /// <summary>All attempts are used: the number rests.</summary>
    Resting,
    TheirHours,
}
