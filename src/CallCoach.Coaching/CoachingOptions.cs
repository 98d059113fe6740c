using Microsoft.Extensions.Options;

namespace CallCoach.Coaching;

/// <summary>Every threshold of coaching, one class per concern. The settings of section "Coaching".</summary>
public sealed class CoachingOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string Section = "Coaching";

    /// <summary>How readily tips come when a call begins. Default Balanced.</summary>
    public Intensity Intensity { get; set; } = Intensity.Balanced;

    /// <summary>When wording is held against the rep.</summary>
    [ValidateObjectMembers]
    public WordingOptions Wording { get; set; } = new();

    /// <summary>When a tip is shown.</summary>
    [ValidateObjectMembers]
    public TipPolicyOptions Tips { get; set; } = new();

    /// <summary>When a turn ends, and how long a no is remembered.</summary>
    [ValidateObjectMembers]
    public TurnOptions Turns { get; set; } = new();

    /// <summary>How sure a first name has to be.</summary>
    [ValidateObjectMembers]
    public NameOptions Names { get; set; } = new();

    /// <summary>Shares, stretches and pauses of talk.</summary>
    [ValidateObjectMembers]
    public FlowOptions Flow { get; set; } = new();

    /// <summary>When the prospect's first name is called for.</summary>
    [ValidateObjectMembers]
    public FirstNameOptions FirstName { get; set; } = new();

    /// <summary>When a next step is called for.</summary>
    [ValidateObjectMembers]
    public NextStepOptions NextStep { get; set; } = new();

    /// <summary>What has to be said at the beginning of a call.</summary>
    [ValidateObjectMembers]
    public LegalOptions Legal { get; set; } = new();

    /// <summary>How a call is rated warm, cold or missed.</summary>
    [ValidateObjectMembers]
    public OutcomeOptions Outcome { get; set; } = new();
}
