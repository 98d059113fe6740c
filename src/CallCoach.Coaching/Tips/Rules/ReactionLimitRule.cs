namespace CallCoach.Coaching;

/// <summary>Reactions have a gap, a budget and a pause for each label of their own; refusals, timing and arguing are exempt from the first two.</summary>
internal static class ReactionLimitRule
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2);

    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        if (candidate.Class != TipClass.Reaction)
            return Verdict.Go;

        var (options, history) = (view.Options.Reactions, view.History);
        if (history.Last(tip => tip.Class == TipClass.Reaction && tip.IsKindOf(candidate)) is { } same && view.Now - same.At < options.SameLabel)
            return Verdict.Hold(HeldBecause.CoolingDown);
        if (candidate.IsUrgent)
            return Verdict.Go;
        if (history.Last(tip => tip.Class == TipClass.Reaction) is { } last && view.Now - last.At < options.Gap)
            return Verdict.Hold(HeldBecause.TooSoonAfterLast);
        return Verdict.HoldIf(history.Count(TipClass.Reaction, view.Now, Window) >= options.InTwoMinutes, HeldBecause.BudgetSpent);
    }
}
