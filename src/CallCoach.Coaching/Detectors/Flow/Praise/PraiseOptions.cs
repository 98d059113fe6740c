using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When praise is earned. All numbers are starting values.</summary>
public sealed class PraiseOptions
{
    /// <summary>How soon after "not now" a rep who asks for a better time has earned it. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:02:00")]
    public TimeSpan Within { get; set; } = TimeSpan.FromSeconds(20);
}
