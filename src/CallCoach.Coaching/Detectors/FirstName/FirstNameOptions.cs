using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When the prospect's first name is called for, and when it is too much. All numbers are starting values.</summary>
public sealed class FirstNameOptions
{
    /// <summary>Time after it was given at which an unused name is called for. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:10:00")]
    public TimeSpan UnusedFor { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>At goodbye: how recently it must have been said to be enough. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:05:00")]
    public TimeSpan Recently { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Uses that are never too many. Default 4.</summary>
    [Range(1, 50)]
    public int Plenty { get; set; } = 4;

    /// <summary>Uses a minute above which it is too much. Default 1.</summary>
    [Range(0.1, 20.0)]
    public double PerMinute { get; set; } = 1;
}
