namespace CallCoach.Coaching;

/// <summary>A condition with its patterns ready, and whether it holds.</summary>
internal sealed class RuleCheck
{
    private readonly PlaybookCondition _condition;
    private readonly SaidWatch _said;
    private readonly SaidWatch _notSaid;
    private readonly SaidWatch _heard;
    private readonly IReadOnlyList<RuleCheck> _all;
    private readonly IReadOnlyList<RuleCheck> _any;
    private readonly RuleCheck? _not;

    public RuleCheck(PlaybookCondition condition)
    {
        _condition = condition;
        _said = new SaidWatch(Speaker.Rep, SaidSets.Compile(condition.Said));
        _notSaid = new SaidWatch(Speaker.Rep, SaidSets.Compile(condition.NotSaid));
        _heard = new SaidWatch(Speaker.Prospect, SaidSets.Compile(condition.Heard));
        _all = [.. (condition.All ?? []).Select(part => new RuleCheck(part))];
        _any = [.. (condition.Any ?? []).Select(part => new RuleCheck(part))];
        _not = condition.Not is { } not ? new RuleCheck(not) : null;
    }

    public bool Holds(RuleClock clock, CallState call)
    {
        if (_said.IsAny && !_said.IsSaid(clock, _condition.By))
            return false;
        if (_heard.IsAny && !_heard.IsSaid(clock, _condition.By))
            return false;
        if (_notSaid.IsAny && (_notSaid.IsSaid(clock) || !clock.IsOver(_condition.By ?? TimeSpan.Zero, call)))
            return false;
        return (_condition.Signal is not { } signal || call.Findings.Any(finding => finding.Group == FindingGroup.Signal && finding.Kind == signal))
            && (_condition.Elapsed is not { } elapsed || clock.Elapsed(call) >= elapsed)
            && (_condition.State is not { } state || IsIn(state, call))
            && (_condition.Moves?.All(move => move.Value.Holds(call.Findings.Count(finding => finding.IsMove(move.Key)))) ?? true)
            && (_condition.Measures?.All(measure => measure.Value.Holds(RuleMeasures.Of(measure.Key, call))) ?? true)
            && _all.All(part => part.Holds(clock, call))
            && (_any.Count == 0 || _any.Any(part => part.Holds(clock, call)))
            && _not?.Holds(clock, call) != true;
    }

    private static bool IsIn(string state, CallState call) => state switch
    {
        "after-no" => call.IsClosing,
        "machine" => call.IsMachineOnLine,
        "warm" => call.IsWarm,
        "cold" => !call.IsWarm,
        _ => false,
    };
}
