using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>How often and how readily coaching is shown at one intensity. The defaults stand with each intensity.</summary>
public sealed class CoachingPaceOptions
{
    /// <summary>Least time between two coaching tips. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan Gap { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Most coaching tips in two minutes. Default 3.</summary>
    [Range(0, 20)]
    public int InTwoMinutes { get; set; } = 3;

    /// <summary>Most coaching tips in ten minutes. Default 8.</summary>
    [Range(0, 100)]
    public int InTenMinutes { get; set; } = 8;

    /// <summary>Least confidence of a finding, 0 to 1. Default 0.8.</summary>
    [Range(0.0, 1.0)]
    public float Confidence { get; set; } = 0.8f;

    /// <summary>Least severity of a finding, 0 to 3. Default 2.</summary>
    [Range(0, 3)]
    public int Severity { get; set; } = 2;
}
