namespace CallCoach.Coaching;

/// <summary>What sort of call it is.</summary>
public enum CallKind
{
    /// <summary>Nobody asked for it.</summary>
    Cold,

    /// <summary>The prospect knows the rep or wanted the call.</summary>
    Warm,

    /// <summary>It was agreed in an earlier call.</summary>
    FollowUp,

    /// <summary>The prospect rang.</summary>
    Inbound,
}
