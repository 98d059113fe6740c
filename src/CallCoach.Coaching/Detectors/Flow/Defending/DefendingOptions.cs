using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When an answer to an objection turns into a defence. All numbers are starting values.</summary>
public sealed class DefendingOptions
{
    /// <summary>How long a rep may explain after an objection without asking anything. Default 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:02:00")]
    public TimeSpan After { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How soon after the objection the answer must have begun. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan BeginsWithin { get; set; } = TimeSpan.FromSeconds(5);
}
