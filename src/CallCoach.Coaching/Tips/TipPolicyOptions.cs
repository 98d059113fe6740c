using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Coaching;

/// <summary>When a tip is shown. Numbers without a source are starting values.</summary>
public sealed class TipPolicyOptions
{
    /// <summary>Coaching when the rep chose Quiet. Gap 90 s (OpenOats), 1 tip in two minutes and 3 in ten.</summary>
    [ValidateObjectMembers]
    public CoachingPaceOptions Quiet { get; set; } = new()
    {
        Gap = TimeSpan.FromSeconds(90),
        InTwoMinutes = 1,
        InTenMinutes = 3,
        Confidence = 0.9f,
        Severity = 3,
    };

    /// <summary>Coaching by default. Gap 20 s (Rhema 2015: two-word cues about every 20 s), 3 tips in two minutes and 8 in ten.</summary>
    [ValidateObjectMembers]
    public CoachingPaceOptions Balanced { get; set; } = new()
    {
        Gap = TimeSpan.FromSeconds(20),
        InTwoMinutes = 3,
        InTenMinutes = 8,
        Confidence = 0.8f,
        Severity = 2,
    };

    /// <summary>Coaching when the rep chose Eager. Gap 15 s (OpenOats), 4 tips in two minutes and 12 in ten.</summary>
    [ValidateObjectMembers]
    public CoachingPaceOptions Eager { get; set; } = new()
    {
        Gap = TimeSpan.FromSeconds(15),
        InTwoMinutes = 4,
        InTenMinutes = 12,
        Confidence = 0.7f,
        Severity = 1,
    };

    /// <summary>When reactions to the prospect are shown.</summary>
    [ValidateObjectMembers]
    public ReactionOptions Reactions { get; set; } = new();

    /// <summary>Moments at which a tip may come up.</summary>
    [ValidateObjectMembers]
    public MomentOptions Moments { get; set; } = new();

    /// <summary>How long a tip stays on the screen.</summary>
    [ValidateObjectMembers]
    public DwellOptions Dwell { get; set; } = new();

    /// <summary>How soon a tip may come again.</summary>
    [ValidateObjectMembers]
    public CooldownOptions Cooldown { get; set; } = new();

    /// <summary>How long after its last word a tip is still worth showing. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan Fresh { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Mean word confidence of an utterance below which nothing in it makes a tip, 0 to 1. Default 0.6.</summary>
    [Range(0.0, 1.0)]
    public float UtteranceConfidence { get; set; } = 0.6f;

    /// <summary>How long pace and monologue must last before they are shown. Default 2.5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:30")]
    public TimeSpan LastingHold { get; set; } = TimeSpan.FromSeconds(2.5);

    /// <summary>Time without a tip after which Eager shows slight findings. Default 2 min.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:10:00")]
    public TimeSpan SlightAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Dismissals of a rule in one call that mute it. Default 3.</summary>
    [Range(1, 20)]
    public int DismissalsToMute { get; set; } = 3;

    /// <summary>Share of eligible coaching tips that is kept back to learn whether tips help, 0 to 0.5. Default 0: none.</summary>
    [Range(0.0, 0.5)]
    public double Withhold { get; set; }
}
