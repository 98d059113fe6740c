namespace CallCoach.Coaching;

/// <summary>Whether the rep did what a tip asked for.</summary>
public enum TipAnswer
{
    Followed,
    NotFollowed,

    /// <summary>The rep said too little, or it is nothing that could be followed.</summary>
    Unclear,
}
