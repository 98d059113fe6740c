namespace CallCoach.Coaching;

/// <summary>After a no nothing is sold: only thanks, the flag on arguing, a time that the prospect offers, and their name at goodbye.</summary>
internal static class ClosingRule
{
    public static Verdict Check(TipCandidate candidate, TipView view) =>
        Verdict.HoldIf(view.Call.IsClosing && !MayClose(candidate), HeldBecause.CallIsClosing);

    private static bool MayClose(TipCandidate candidate) => candidate.Class == TipClass.Reaction
        && (candidate.Kind is Kinds.NotInterested or Kinds.RemoveMe or Kinds.WantsTime
            || (candidate.Kind is Kinds.Argumentative && candidate.IsStop)
            || (candidate.Kind is Kinds.FirstName && candidate.Rule is Rules.Goodbye));
}
