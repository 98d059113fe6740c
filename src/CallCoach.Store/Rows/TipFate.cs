namespace CallCoach.Store;

/// <summary>What became of the tip of a moment.</summary>
public enum TipFate
{
    /// <summary>It makes no tip.</summary>
    None,

    /// <summary>It came up on the screen.</summary>
    Shown,

    /// <summary>It was held back; the moment says why.</summary>
    Held,
}
