namespace CallCoach.Tracking.Files.Import;

/// <summary>What became of a row.</summary>
public enum ImportVerdict
{
    New,

    /// <summary>The number is known: it fills what that lead lacks.</summary>
    Merged,

    /// <summary>The person asked not to be called: not taken in.</summary>
    Suppressed,

    /// <summary>Not taken in, and kept for repair.</summary>
    Bad,
}
