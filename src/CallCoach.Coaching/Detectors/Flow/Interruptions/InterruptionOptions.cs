using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>What counts as talking over the prospect. All numbers are starting values.</summary>
public sealed class InterruptionOptions
{
    /// <summary>Least overlap before the prospect stops. Default 0.3 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan Overlap { get; set; } = TimeSpan.FromSeconds(0.3);

    /// <summary>How long the rep must talk on. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan Holds { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>So many words or fewer are a sign of listening ("mm-hm"), on either side. Default 2.</summary>
    [Range(0, 10)]
    public int BackchannelWords { get; set; } = 2;

    /// <summary>How many within the window make a tip. Default 3.</summary>
    [Range(1, 20)]
    public int ForTip { get; set; } = 3;

    /// <summary>The window. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:10:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(60);
}
