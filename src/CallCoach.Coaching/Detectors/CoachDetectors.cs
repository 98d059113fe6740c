namespace CallCoach.Coaching;

/// <summary>All detectors of a call, in the order in which they look at an event: words first, then the flow of talk that rests on them.</summary>
public static class CoachDetectors
{
    public static IReadOnlyList<IDetector> Create(CoachingOptions options) =>
        [.. WordingDetectors.Create(options), .. FlowDetectors.Create(options), new TeamRuleDetector(), new WhisperDetector()];
}
