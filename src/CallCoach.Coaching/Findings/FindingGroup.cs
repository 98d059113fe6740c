namespace CallCoach.Coaching;

/// <summary>What a finding is about.</summary>
public enum FindingGroup
{
    /// <summary>The rep's words.</summary>
    Wording,

    /// <summary>What the prospect's words mean.</summary>
    Signal,

    /// <summary>Something the rep did well.</summary>
    Move,

    /// <summary>Shares, pauses, pace: the flow of talk.</summary>
    Flow,
}
