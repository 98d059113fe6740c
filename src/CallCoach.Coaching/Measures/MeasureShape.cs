namespace CallCoach.Coaching;

/// <summary>What a figure counts, which decides how far several calls can be trusted.</summary>
public enum MeasureShape
{
    /// <summary>So many of so many chances, each by itself: a share with a Wilson interval.</summary>
    OfChances,

    /// <summary>So many in so many minutes of talk: a rate for ten minutes with a Gamma-Poisson interval.</summary>
    PerTenMinutes,

    /// <summary>A share of words. Words of one call hang together, so calls are drawn anew (bootstrap), not words.</summary>
    OfWords,
}
