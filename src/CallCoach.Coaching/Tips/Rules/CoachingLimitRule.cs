namespace CallCoach.Coaching;

/// <summary>
/// Sparse wins: a gap between coaching tips and a budget. Speakers preferred short cues about every 20 s to continuous ones (Rhema 2015);
/// each further reminder cut acceptance by 30 % (Ancker 2017).
/// </summary>
internal static class CoachingLimitRule
{
    private static readonly TimeSpan Short = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        if (candidate.Class != TipClass.Coaching)
            return Verdict.Go;

        var history = view.History;
        if (history.Last(tip => tip.Class == TipClass.Coaching) is { } last && view.Now - last.At < view.Pace.Gap)
            return candidate.IsWhisper ? Verdict.Wait(HeldBecause.TooSoonAfterLast) : Verdict.Hold(HeldBecause.TooSoonAfterLast);
        return Verdict.HoldIf(
            history.Count(TipClass.Coaching, view.Now, Short) >= view.Pace.InTwoMinutes
            || history.Count(TipClass.Coaching, view.Now, Long) >= view.Pace.InTenMinutes,
            HeldBecause.BudgetSpent);
    }
}
