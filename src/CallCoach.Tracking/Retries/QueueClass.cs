namespace CallCoach.Tracking.Retries;

/// <summary>What sort of call is due, in the order in which they are worked.</summary>
public enum QueueClass
{
    /// <summary>They asked to be called now.</summary>
    CallBack,

    /// <summary>A web enquiry that nobody answered yet: minutes count.</summary>
    Enquiry,
    Warm,
    Missed,
    New,
    Cold,

    /// <summary>All attempts are used; it rests.</summary>
    Resting,

    /// <summary>Never again.</summary>
    Never,
}
