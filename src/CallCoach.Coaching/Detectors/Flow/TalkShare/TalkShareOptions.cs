using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When the rep's share of the words stands out. It makes no tip: the bar turns amber.</summary>
public sealed class TalkShareOptions
{
    /// <summary>Share of the rep's words above which it stands out, 0 to 1. Default 0.65 (meetings went best at 0.43: Gong).</summary>
    [Range(0.5, 1.0)]
    public double Above { get; set; } = 0.65;

    /// <summary>Share at which it no longer does, 0 to 1. Default 0.6.</summary>
    [Range(0.3, 1.0)]
    public double Below { get; set; } = 0.6;

    /// <summary>Time of the call before which a share says nothing. Default 3 min.</summary>
    [Range(typeof(TimeSpan), "00:00:30", "01:00:00")]
    public TimeSpan After { get; set; } = TimeSpan.FromMinutes(3);
}
