namespace CallCoach.Coaching;

/// <summary>One tip at a time: a reaction may replace what ranks lower once that was there to be read; anything else gives way.</summary>
internal static class ScreenRule
{
    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        if (view.Screen is not { } screen)
            return Verdict.Go;
        if (candidate.IsWhisper)
            return Verdict.Wait(HeldBecause.AnotherTipOnScreen);
        if (candidate.Class == TipClass.Coaching || TipRank.Of(candidate) <= TipRank.Of(screen.Candidate))
            return Verdict.Hold(HeldBecause.AnotherTipOnScreen);
        return screen.StoodFor(view.Now) >= view.Options.Reactions.ReplacesAfter
            ? Verdict.Go
            : Verdict.Wait(HeldBecause.AnotherTipOnScreen);
    }
}
