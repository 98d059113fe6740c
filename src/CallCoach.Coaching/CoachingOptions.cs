namespace CallCoach.Coaching;

/// <summary>Every threshold of coaching, one class per concern.</summary>
public sealed class CoachingOptions
{
    /// <summary>How readily tips come.</summary>
    public Intensity Intensity { get; set; } = Intensity.Balanced;

    /// <summary>When wording is held against the rep.</summary>
    public WordingOptions Wording { get; set; } = new();

    /// <summary>When a tip is shown.</summary>
    public TipPolicyOptions Tips { get; set; } = new();
}
