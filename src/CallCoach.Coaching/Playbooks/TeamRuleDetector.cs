namespace CallCoach.Coaching;

/// <summary>Watches for what a team's rules ask: said, not said in time, a signal without an answer, a measure out of bounds.</summary>
internal sealed class TeamRuleDetector : IDetector
{
    private readonly RuleClock _clock = new();
    private readonly Dictionary<string, (int Count, TimeSpan At, bool Held)> _fired = new(StringComparer.Ordinal);
    private IReadOnlyList<(PlaybookRule Rule, RuleCheck Check)> _rules = [];

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is CallStarted { Head.Playbook: { } book })
            _rules = [.. book.Rules.Select(rule => (rule, new RuleCheck(rule.When)))];
        if (_rules.Count == 0)
            return;

        _clock.TakeIn(happened);
        if (happened is not (Ticked or UtteranceHeard) || !IsSomebodyThere(call))
            return;
        foreach (var (rule, check) in _rules)
        {
            if (Fires(rule, check.Holds(_clock, call), call))
                findings.Add(Tell(rule, call));
        }
    }

    // After a no nothing is asked of anybody, and a machine wants nothing.
    private static bool IsSomebodyThere(CallState call) =>
        !call.IsClosing && !call.IsMachineOnLine && !call.HasEnded && call.Utterances.Any(said => said.Speaker == Speaker.Prospect);

    /// <summary>A rule fires when its condition begins to hold, not for as long as it does.</summary>
    private bool Fires(PlaybookRule rule, bool holds, CallState call)
    {
        var (count, at, held) = _fired.GetValueOrDefault(rule.Id);
        var fires = holds && !held && count < rule.MostPerCall && (count == 0 || call.Now - at >= rule.Cooldown);
        _fired[rule.Id] = fires ? (count + 1, call.Now, holds) : (count, at, holds);
        return fires;
    }

    private static Finding Tell(PlaybookRule rule, CallState call)
    {
        var (tone, asks) = rule.Class switch
        {
            TipClass.Legal => (TipTone.Legal, (string?)null),
            TipClass.Reaction => (TipTone.NextStep, null),
            _ => (TipTone.Nudge, null),
        };
        return Stretch.Of(
            Kinds.TeamRule,
            "team:" + rule.Id,
            call.Now,
            call.Now,
            rule.Severity,
            rule.Why ?? $"Rule {rule.Id} of the playbook",
            new TipDraft(rule.Class, tone, rule.Tip, rule.Why, rule.Say is { } say ? Detectors.Name.Fill(say, Detectors.Name.Of(call)) : null, asks));
    }
}
