namespace CallCoach.Tracking.Places;

/// <summary>Where a time zone is known from, the best first.</summary>
public enum ZoneSource
{
    /// <summary>They said where they are.</summary>
    Said,
    LeadRecord,
    Address,

    /// <summary>The number's region: weak for mobiles.</summary>
    Number,

    /// <summary>Nothing tells; nobody may be called on such a guess.</summary>
    Unknown,
}
