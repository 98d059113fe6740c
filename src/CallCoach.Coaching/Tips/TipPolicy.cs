namespace CallCoach.Coaching;

/// <summary>
/// Decides what the rep sees now. One tip at a time: shown, replacing a lower one, or held back with its reason.
/// Nothing queues; a single candidate may wait for its moment while it is fresh.
/// </summary>
internal sealed class TipPolicy(TipPolicyOptions options)
{
    // In this order: what may never be shown, what is too much, whether there is room, whether it is the moment.
    private static readonly Func<TipCandidate, TipView, Verdict>[] Checks =
    [
        MannerRule.Check, ClosingRule.Check, CertaintyRule.Check, NewsRule.Check,
        CoachingLimitRule.Check, ReactionLimitRule.Check, CooldownRule.Check,
        ScreenRule.Check, MomentRule.Check, WithholdRule.Check,
    ];

    private readonly TipHistory _history = new();
    private TipOnScreen? _screen;
    private TipCandidate? _waiting;
    private HeldBecause? _waitsBecause;
    private long _lastTip;

    /// <summary>Sees an event after the state took it in, with the findings that were made of it.</summary>
    public void Observe(CallEvent happened, CallState call, IReadOnlyList<Finding> made, ICollection<CallEvent> judged)
    {
        if (happened is KeyPressed key)
            Obey(key, call, judged);
        if (EndingOf(call, made) is { } ending)
            EndTip(ending, call, judged);

        foreach (var finding in made)
        {
            if (finding.Tip is { } draft)
                Consider(new TipCandidate(finding, draft, call.Now), call, judged);
        }

        if (_waiting is { } waiting)
            Try(waiting, call, judged);
    }

    private void Obey(KeyPressed key, CallState call, ICollection<CallEvent> judged)
    {
        if (key.Key == RepKey.Quiet && call.IsQuiet && _screen is { Tip.Class: not TipClass.Legal })
            EndTip(TipEnding.Dismissed, call, judged);
        if (_screen is not { } screen || (key.Tip is { } meant && meant != screen.Tip.Id))
            return;

        switch (key.Key)
        {
            case RepKey.Dismiss:
                if (screen.Tip.Kind is not Kinds.WhisperQuestion) // there it is an answer
                    _history.Dismiss(screen.Candidate.Rule);
                EndTip(TipEnding.Dismissed, call, judged);
                break;
            case RepKey.Done:
                EndTip(TipEnding.Done, call, judged);
                break;
            case RepKey.NotHelpful:
                _history.CallWrong(screen.Candidate.Rule);
                EndTip(TipEnding.Dismissed, call, judged);
                break;
        }
    }

    private TipEnding? EndingOf(CallState call, IReadOnlyList<Finding> made)
    {
        if (_screen is not { } screen)
            return null;
        if (call.HasEnded)
            return TipEnding.CallOver;
        if (screen.Tip.Class != TipClass.Legal && screen.Candidate.Draft.Asks is { } asked && made.Any(finding => Answers(finding, asked, screen)))
            return TipEnding.Followed;

        // A stop stays until the rep lets go, or the prospect takes the offer up again.
        var isStopOver = screen is { Candidate.IsStop: true, Tip.Dwell: null } && !call.IsClosing;
        return screen.IsOver(call.Now) || isStopOver ? TipEnding.Expired : null;
    }

    private static bool Answers(Finding finding, string asked, TipOnScreen screen) =>
        finding.IsMove(asked) && finding.Place.To > screen.Candidate.Finding.Place.To;

    private void Consider(TipCandidate candidate, CallState call, ICollection<CallEvent> judged)
    {
        if (call.HasEnded)
            Hold(candidate, HeldBecause.CallOver, call, judged);
        else if (candidate.Class == TipClass.Legal)
            ShowLegal(candidate, call, judged);
        else if (!TipText.IsHeadline(candidate.Draft.Headline))
            Hold(candidate, HeldBecause.TooLong, call, judged);
        else if (Judge(candidate, call) is { IsHold: true } verdict)
            Hold(candidate, verdict.Because!.Value, call, judged);
        else
            Compete(candidate, call, judged);
    }

    // The law bypasses every limit; only the same thing, still unanswered on the screen, is not said twice.
    private void ShowLegal(TipCandidate candidate, CallState call, ICollection<CallEvent> judged)
    {
        if (_screen is { Tip.Class: TipClass.Legal } screen && string.Equals(screen.Tip.Kind, candidate.Kind, StringComparison.Ordinal))
            Hold(candidate, HeldBecause.AnotherTipOnScreen, call, judged);
        else
            Show(candidate, call, judged);
    }

    // Of two that want the same moment the higher rank stays, of equals the newer.
    private void Compete(TipCandidate candidate, CallState call, ICollection<CallEvent> judged)
    {
        if (_waiting is { } other)
        {
            var isBetter = TipRank.Of(candidate) >= TipRank.Of(other);
            Hold(isBetter ? other : candidate, HeldBecause.Outranked, call, judged);
            if (!isBetter)
                return;
        }

        _waiting = candidate;
        _waitsBecause = null;
    }

    private void Try(TipCandidate waiting, CallState call, ICollection<CallEvent> judged)
    {
        var verdict = call.HasEnded ? Verdict.Hold(HeldBecause.CallOver) : Judge(waiting, call);
        if (verdict is { IsGo: false, IsHold: false })
        {
            _waitsBecause = verdict.Because;
            return;
        }

        _waiting = null;
        if (verdict.IsGo)
            Show(waiting, call, judged);
        else
            Hold(waiting, verdict.Because == HeldBecause.Stale ? _waitsBecause ?? HeldBecause.Stale : verdict.Because!.Value, call, judged);
    }

    private Verdict Judge(TipCandidate candidate, CallState call)
    {
        var view = new TipView(options, call, _history, _screen);
        foreach (var check in Checks)
        {
            if (check(candidate, view) is { IsGo: false } verdict)
                return verdict;
        }

        return Verdict.Go;
    }

    private void Show(TipCandidate candidate, CallState call, ICollection<CallEvent> judged)
    {
        if (_screen is not null)
            EndTip(TipEnding.Replaced, call, judged);

        var draft = TipText.Fit(candidate.Draft);
        var tip = new Tip(
            ++_lastTip, draft.Class, draft.Tone, candidate.Kind, draft.Headline, draft.Why, draft.Say, candidate.Finding.Id, Dwell.Of(draft, call.IsClosing, options.Dwell),
            draft.From);
        _screen = new TipOnScreen(tip, candidate, call.Now);
        _history.Add(tip, candidate, call.Now);
        judged.Add(new TipShown(call.Now, tip));
    }

    private void EndTip(TipEnding ending, CallState call, ICollection<CallEvent> judged)
    {
        judged.Add(new TipEnded(call.Now, _screen!.Tip.Id, ending));
        _screen = null;
    }

    private static void Hold(TipCandidate candidate, HeldBecause because, CallState call, ICollection<CallEvent> judged) =>
        judged.Add(new TipHeld(call.Now, candidate.Finding.Id, candidate.Draft.Headline, because));
}
