namespace CallCoach.Tracking.Leads;

/// <summary>What the rep decided about a lead; what the queue decides (resting, waiting) is computed and not stored.</summary>
public enum LeadState
{
    Active,

    /// <summary>Nobody calls until somebody sets it active again.</summary>
    OnHold,

    /// <summary>Won, lost or out of business: never offered again.</summary>
    Closed,
}
