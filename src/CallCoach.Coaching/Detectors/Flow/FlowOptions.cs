using Microsoft.Extensions.Options;

namespace CallCoach.Coaching;

/// <summary>Settings of the detectors that watch the flow of talk.</summary>
public sealed class FlowOptions
{
    [ValidateObjectMembers]
    public TalkShareOptions TalkShare { get; set; } = new();

    [ValidateObjectMembers]
    public MonologueOptions Monologue { get; set; } = new();

    [ValidateObjectMembers]
    public InterruptionOptions Interruptions { get; set; } = new();

    [ValidateObjectMembers]
    public PatienceOptions Patience { get; set; } = new();

    [ValidateObjectMembers]
    public DefendingOptions Defending { get; set; } = new();

    [ValidateObjectMembers]
    public PaceOptions Pace { get; set; } = new();

    [ValidateObjectMembers]
    public EarlyInterestOptions EarlyInterest { get; set; } = new();

    [ValidateObjectMembers]
    public PraiseOptions Praise { get; set; } = new();

    [ValidateObjectMembers]
    public RemovalOptions Removal { get; set; } = new();
}
