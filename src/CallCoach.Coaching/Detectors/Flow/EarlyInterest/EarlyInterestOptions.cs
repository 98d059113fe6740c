using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When a cold call should have found out whether the prospect cares. All numbers are starting values.</summary>
public sealed class EarlyInterestOptions
{
    /// <summary>Time of the call at which it is looked at. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:20", "00:10:00")]
    public TimeSpan After { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Share of the prospect's words below which they take no part, 0 to 1. Default 0.2.</summary>
    [Range(0.0, 1.0)]
    public double ProspectShare { get; set; } = 0.2;

    /// <summary>Least turns of the prospect: with fewer nobody is on the line yet. Default 2.</summary>
    [Range(1, 20)]
    public int Turns { get; set; } = 2;
}
