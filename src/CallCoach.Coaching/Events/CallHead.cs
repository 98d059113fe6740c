namespace CallCoach.Coaching;

/// <summary>What a judgement rests on besides what was heard. Written once at the head of the call's log.</summary>
/// <param name="Intensity">How readily tips come at the start.</param>
/// <param name="RepName">The rep's first name, if known.</param>
/// <param name="Lead">Facts known of the prospect before the call, if any.</param>
/// <param name="Scripts">The team's own scripts, as handed to reps.</param>
/// <param name="Options">Every threshold of coaching, as set when the call began.</param>
/// <param name="Call">The call's id: lots are drawn from it. Without one no tip is kept back by lot.</param>
/// <param name="Muted">Rules and kinds that the rep muted before: they are for the review only.</param>
/// <param name="Pace">The rep's own pace, words a minute, from earlier calls; unknown without any.</param>
/// <param name="Playbook">How the team wants this call to be coached, if it said so.</param>
/// <param name="History">What the rep's earlier calls say of them, if there were any.</param>
/// <param name="Retired">Rules (<see cref="TipOutcomes.RuleOf"/>) whose tips the team does without: they are for the review only.</param>
/// <param name="StopsOnRefusal">The program stops by itself when the prospect does not want to be recorded.</param>
public sealed record CallHead(
    Intensity Intensity,
    string? RepName,
    LeadFacts? Lead,
    IReadOnlyList<TeamScript> Scripts,
    CoachingOptions Options,
    string? Call = null,
    IReadOnlyList<string>? Muted = null,
    double? Pace = null,
    Playbook? Playbook = null,
    RepHistory? History = null,
    IReadOnlyList<string>? Retired = null,
    bool? StopsOnRefusal = null);
