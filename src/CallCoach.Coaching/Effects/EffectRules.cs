namespace CallCoach.Coaching;

/// <summary>What counts as doing what a tip asks for.</summary>
internal static class EffectRules
{
    /// <summary>A rep who said less has not answered yet.</summary>
    private const int FewestWords = 5;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(0.7);

    /// <summary>What the tip was about came again. After a no any selling is the same fault.</summary>
    public static bool IsAgain(Finding later, Finding about) =>
        later.Group is FindingGroup.Wording or FindingGroup.Flow
        && later.Severity > 0
        && later.Tip?.Tone != TipTone.Praise
        && (later.Kind == about.Kind || (about.Tip?.Tone == TipTone.Stop && IsSelling(later.Kind)));

    public static TipAnswer AnswerTo(ShownNow tip, IReadOnlyList<Finding> after, bool again, CallState call)
    {
        if (tip.Tip.Tone is TipTone.Praise or TipTone.Whisper)
            return TipAnswer.Unclear;
        if (tip.Finding.Tip?.Asks is { } asked)
            return after.Any(finding => finding.IsMove(asked)) ? TipAnswer.Followed : Said(tip, call) ? TipAnswer.NotFollowed : TipAnswer.Unclear;
        if (tip.Finding.Kind is Kinds.Monologue)
            return HasPaused(tip, call) ? TipAnswer.Followed : TipAnswer.NotFollowed;
        if (again)
            return TipAnswer.NotFollowed;
        var isAboutWords = tip.Finding.Group == FindingGroup.Wording || tip.Finding.Kind is Kinds.Interruption or Kinds.SellingAfterNo;
        return isAboutWords && Said(tip, call) ? TipAnswer.Followed : TipAnswer.Unclear;
    }

    private static bool Said(ShownNow tip, CallState call) => call.Rep.Words - tip.RepWords >= FewestWords;

    private static bool HasPaused(ShownNow tip, CallState call) =>
        call.RepHoldsFloorSince != tip.Finding.Place.From || (call.Rep.FellSilent > tip.At && call.Rep.SilentFor >= s_pause);

    private static bool IsSelling(string kind) =>
        kind is Kinds.Argumentative or Kinds.Pressure or Kinds.Hype or Kinds.Scripted or Kinds.SellingAfterNo;
}
