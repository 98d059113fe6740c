using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When wording is held against the rep. The numbers follow docs/coaching.md.</summary>
public sealed class WordingOptions
{
    /// <summary>A word heard with less confidence is no ground for a finding; 0 to 1, default 0.6.</summary>
    [Range(0, 1)]
    public float WordHeard { get; set; } = 0.6f;

    /// <summary>The same for a negation: "can" and "can't" are one soft sound apart; 0 to 1, default 0.75.</summary>
    [Range(0, 1)]
    public float NegationHeard { get; set; } = 0.75f;

    /// <summary>Seconds that a no counts as fresh; 5 to 120, default 20.</summary>
    [Range(5, 120)]
    public int NoLastsSeconds { get; set; } = 20;

    /// <summary>Fillers in a minute from which on they are told; 8 to 60, default 12.</summary>
    [Range(8, 60)]
    public int ManyFillers { get; set; } = 12;

    /// <summary>Fit to a team script from which on words count as read; 0 to 1, default 0.55 (free answers: 99.9th percentile .51).</summary>
    [Range(0, 1)]
    public float ScriptRead { get; set; } = 0.55f;

    /// <summary>Fit below which reading has ended; 0 to 1, default 0.4.</summary>
    [Range(0, 1)]
    public float ScriptFree { get; set; } = 0.4f;
}
