using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When reactions are shown. All numbers are starting values.</summary>
public sealed class ReactionOptions
{
    /// <summary>Least time between two reactions; refusals, timing and arguing after a no are exempt. Default 6 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Gap { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>Most reactions in two minutes; refusals, timing and arguing after a no are exempt. Default 4.</summary>
    [Range(0, 20)]
    public int InTwoMinutes { get; set; } = 4;

    /// <summary>Least time between two reactions to the same label. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan SameLabel { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time that a tip of lower rank must have stood before a reaction replaces it. Default 2 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan ReplacesAfter { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Least confidence of the signal, 0 to 1. Default 0.6.</summary>
    [Range(0.0, 1.0)]
    public float Confidence { get; set; } = 0.6f;

    /// <summary>Longest that a reaction waits for the end of the prospect's turn, from its own words on. Default 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan WaitsForTurn { get; set; } = TimeSpan.FromSeconds(15);
}
