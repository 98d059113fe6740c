using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>How long a rep may talk without the prospect taking part. All numbers are starting values.</summary>
public sealed class MonologueOptions
{
    /// <summary>Cold call: first tip. Default 45 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:10:00")]
    public TimeSpan Cold { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>Cold call: stronger tip. Default 75 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:10:00")]
    public TimeSpan ColdAgain { get; set; } = TimeSpan.FromSeconds(75);

    /// <summary>Call or meeting that the prospect wanted: first tip. Default 90 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:20:00")]
    public TimeSpan Warm { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>Call or meeting that the prospect wanted: stronger tip. Default 150 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:20:00")]
    public TimeSpan WarmAgain { get; set; } = TimeSpan.FromSeconds(150);
}
