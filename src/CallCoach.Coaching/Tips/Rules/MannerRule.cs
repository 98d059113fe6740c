namespace CallCoach.Coaching;

/// <summary>Only what the rep wants to see: quiet, the reactions of the chosen intensity, rules that they did not mute and the team did not retire.</summary>
internal static class MannerRule
{
    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        if (view.Call.IsQuiet)
            return Verdict.Hold(HeldBecause.Quiet);
        if (candidate.Class == TipClass.Reaction && !Wants(view.Call.Intensity, candidate))
            return Verdict.Hold(HeldBecause.Intensity);
        if (candidate.Class == TipClass.Coaching && candidate.Draft.Tone != TipTone.Praise
            && view.Call.Head?.History?.Faded.Contains(candidate.Kind, StringComparer.Ordinal) == true)
        {
            return Verdict.Hold(HeldBecause.Faded);
        }

        if (view.Call.Head?.Retired?.Contains(TipOutcomes.RuleOf(candidate.Finding), StringComparer.Ordinal) == true)
            return Verdict.Hold(HeldBecause.Retired);
        return Verdict.HoldIf(IsMuted(candidate, view), HeldBecause.Muted);
    }

    private static bool Wants(Intensity intensity, TipCandidate candidate) => intensity switch
    {
        Intensity.Eager => true,
        Intensity.Quiet => candidate.IsUrgent || candidate.Kind is Kinds.BotSuspicion,
        _ => candidate.Kind is not Kinds.Question && (candidate.Kind is not Kinds.Interested || Rules.IsNeed(candidate.Finding)),
    };

    private static bool IsMuted(TipCandidate candidate, TipView view) =>
        view.History.IsWrong(candidate.Rule)
        || view.History.Dismissals(candidate.Rule) >= view.Options.DismissalsToMute
        || view.Call.Head?.Muted?.Any(muted => muted == candidate.Rule || muted == candidate.Kind) == true;
}
