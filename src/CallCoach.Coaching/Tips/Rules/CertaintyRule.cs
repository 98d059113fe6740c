namespace CallCoach.Coaching;

/// <summary>A wrong tip costs more trust than three right ones earn: only what is sure enough, and weighs enough, is shown.</summary>
internal static class CertaintyRule
{
    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        var finding = candidate.Finding;
        var least = candidate.Class == TipClass.Reaction ? view.Options.Reactions.Confidence : view.Pace.Confidence;
        if (finding.Confidence < least || IsPoorlyHeard(finding.Place, view))
            return Verdict.Hold(HeldBecause.NotSureEnough);
        return Verdict.HoldIf(candidate.Class == TipClass.Coaching && IsSlight(finding, view), HeldBecause.TooSlight);
    }

    // Slight findings (severity 1) come only where the rep asked for many tips and none came for a while.
    private static bool IsSlight(Finding finding, TipView view)
    {
        if (finding.Severity < view.Pace.Severity)
            return true;
        var last = view.History.Shown.Count > 0 ? view.History.Shown[^1].At : TimeSpan.Zero;
        return finding.Severity < 2 && view.Now - last < view.Options.SlightAfter;
    }

    private static bool IsPoorlyHeard(Place place, TipView view)
    {
        var utterance = view.Call.Utterances.LastOrDefault(said => said.Speaker == place.Speaker && said.Id == place.Utterance);
        return utterance is { Words.Count: > 0 } && utterance.Words.Average(word => word.Confidence) < view.Options.UtteranceConfidence;
    }
}
