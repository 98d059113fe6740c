namespace CallCoach.Tracking.Attempts;

/// <summary>Who or what picked up.</summary>
public enum AnsweredBy
{
    Nobody,
    Machine,
    Gatekeeper,

    /// <summary>The person the call was for.</summary>
    Target,
}
