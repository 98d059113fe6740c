namespace CallCoach.Tracking.Notes;

/// <summary>What makes a note fitting.</summary>
public enum NoteOccasion
{
    None,
    WarmCall,
    AskedForSomething,

    /// <summary>A friendly, clear no, worth thanking for.</summary>
    CleanNo,
}
