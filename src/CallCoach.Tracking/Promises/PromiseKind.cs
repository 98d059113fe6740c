namespace CallCoach.Tracking.Promises;

/// <summary>What the rep said they would do.</summary>
public enum PromiseKind
{
    Send,
    Bring,

    /// <summary>Show it at the next talk.</summary>
    Show,
    FindOut,
    Arrange,

    /// <summary>Take them off the list.</summary>
    Remove,
}
