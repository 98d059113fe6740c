namespace CallCoach.Coaching;

/// <summary>A tip is news: still fresh, not yet done, praise once a call.</summary>
internal static class NewsRule
{
    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        if (candidate.Draft.Tone == TipTone.Praise && view.History.Last(tip => tip.Tone == TipTone.Praise) is not null)
            return Verdict.Hold(HeldBecause.ShownEnough);
        if (candidate.Draft.Asks is { } move && WasDone(move, candidate.Finding.Place.To, view.Call))
            return Verdict.Hold(HeldBecause.AlreadyDone);
        return Verdict.HoldIf(Freshness.IsStale(candidate, view), HeldBecause.Stale);
    }

    private static bool WasDone(string move, TimeSpan after, CallState call) =>
        call.Findings.Any(finding => finding.IsMove(move) && finding.Place.To > after);
}
