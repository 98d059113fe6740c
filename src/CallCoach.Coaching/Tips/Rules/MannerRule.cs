namespace CallCoach.Coaching;

/// <summary>Only what the rep wants to see: quiet, the reactions of the chosen intensity, rules that they did not mute.</summary>
internal static class MannerRule
{
    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        if (view.Call.IsQuiet)
            return Verdict.Hold(HeldBecause.Quiet);
        if (candidate.Class == TipClass.Reaction && !Wants(view.Call.Intensity, candidate))
            return Verdict.Hold(HeldBecause.Intensity);
        return Verdict.HoldIf(IsMuted(candidate.Rule, view), HeldBecause.Muted);
    }

    private static bool Wants(Intensity intensity, TipCandidate candidate) => intensity switch
    {
        Intensity.Eager => true,
        Intensity.Quiet => candidate.IsUrgent || candidate.Kind is Kinds.BotSuspicion,
        _ => candidate.Kind is not Kinds.Question && (candidate.Kind is not Kinds.Interested || Rules.IsNeed(candidate.Finding)),
    };

    private static bool IsMuted(string rule, TipView view) =>
        view.History.IsWrong(rule)
        || view.History.Dismissals(rule) >= view.Options.DismissalsToMute
        || view.Call.Head?.Muted?.Contains(rule, StringComparer.Ordinal) == true;
}
