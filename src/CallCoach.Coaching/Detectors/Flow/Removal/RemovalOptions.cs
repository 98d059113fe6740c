using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>How long a call may go on after a request to be removed.</summary>
public sealed class RemovalOptions
{
    /// <summary>Time after the request at which the rep is told to end the call. Default 8 s: Washington State gives ten (RCW 19.158).</summary>
    [Range(typeof(TimeSpan), "00:00:02", "00:01:00")]
    public TimeSpan StillOpen { get; set; } = TimeSpan.FromSeconds(8);
}
