using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>How soon coaching of the same sort may come again. All numbers are starting values.</summary>
public sealed class CooldownOptions
{
    /// <summary>Least time before a rule is shown a second time. Default 90 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:30:00")]
    public TimeSpan SameRule { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>Least time before a rule is shown a third time; after that it is for the review only. Default 5 min.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan SameRuleAgain { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Least time between two tips of one kind. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:30:00")]
    public TimeSpan SameKind { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Share of words in common (Jaccard) above which a tip repeats another, 0 to 1. Default 0.7.</summary>
    [Range(0.1, 1.0)]
    public double Likeness { get; set; } = 0.7;

    /// <summary>How many of the last tips it is compared with, as long as their rule has not cooled down. Default 3.</summary>
    [Range(0, 20)]
    public int ComparedWith { get; set; } = 3;
}
