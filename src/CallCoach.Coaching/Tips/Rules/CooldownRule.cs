namespace CallCoach.Coaching;

/// <summary>The same advice does not come twice in a row: by rule, by kind, by its words.</summary>
internal static class CooldownRule
{
    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        if (candidate.Class != TipClass.Coaching || candidate.IsWhisper) // a person chose the words for this moment
            return Verdict.Go;

        var times = view.History.Shown.Count(tip => tip.IsRuleOf(candidate));
        if (times > 2)
            return Verdict.Hold(HeldBecause.ShownEnough);
        if (IsCoolingDown(candidate, times, view))
            return Verdict.Hold(HeldBecause.CoolingDown);
        return Verdict.HoldIf(IsRepeat(candidate, view), HeldBecause.Repeats);
    }

    private static bool IsCoolingDown(TipCandidate candidate, int times, TipView view)
    {
        var options = view.Options.Cooldown;
        var least = times > 1 ? options.SameRuleAgain : options.SameRule;
        if (view.History.Last(tip => tip.IsRuleOf(candidate)) is { } rule && view.Now - rule.At < least)
            return true;

        return view.History.Last(tip => tip.IsKindOf(candidate)) is { } kind
            && view.Now - kind.At < options.SameKind
            && !(candidate.IsLasting && candidate.Finding.Severity > kind.Severity); // a monologue that goes on may be told once more
    }

    // Once a rule has cooled down, saying it again is a reminder and no repeat.
    private static bool IsRepeat(TipCandidate candidate, TipView view)
    {
        var draft = TipText.Fit(candidate.Draft);
        var words = TipText.WordsOf(draft.Headline, draft.Why, draft.Say);
        return view.History.Shown
            .TakeLast(view.Options.Cooldown.ComparedWith)
            .Where(tip => view.Now - tip.At < view.Options.Cooldown.SameRule)
            .Any(tip => Jaccard(words, tip.Words) > view.Options.Cooldown.Likeness);
    }

    private static double Jaccard(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var common = one.Count(other.Contains);
        var all = one.Count + other.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }
}
