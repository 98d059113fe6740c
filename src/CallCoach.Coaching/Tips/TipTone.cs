namespace CallCoach.Coaching;

/// <summary>How a tip looks: each tone has a shape and a word of its own.</summary>
public enum TipTone
{
    /// <summary>The prospect spoke; this is what helps now.</summary>
    NextStep,

    /// <summary>About the rep's own wording.</summary>
    Nudge,

    /// <summary>Earned praise, at most once a call.</summary>
    Praise,

    /// <summary>Stop, and let go: stays until done.</summary>
    Stop,

    /// <summary>The law asks for it: stays until done.</summary>
    Legal,

    /// <summary>A line of the lead, with their name.</summary>
    Whisper,
}
