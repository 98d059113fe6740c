namespace CallCoach.Web;

/// <summary>How a moment is drawn. Each look has a shape, an underline and a word of its own.</summary>
public enum Look
{
    Scripted,
    Hype,
    Negative,
    Filler,
    Good,

    /// <summary>The prospect's words mean something.</summary>
    Signal,

    /// <summary>Shares, pauses, pace: about a stretch of time.</summary>
    Flow,

    Flagged,
}
