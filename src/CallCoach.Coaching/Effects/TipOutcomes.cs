namespace CallCoach.Coaching;

/// <summary>
/// Reads off a log what came of each tip that was shown or kept back by lot. Both are watched in the same way, so that they can be compared. Pure.
/// What it gives is what a rep's node puts into <c>CallOverPayload.Tips</c>.
/// </summary>
public static class TipOutcomes
{
    private static readonly TimeSpan s_nextWithin = TimeSpan.FromMinutes(1);

    public static IReadOnlyList<TipOutcome> Of(IEnumerable<CallEvent> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var (call, effects, keys) = (new CallState(), new TipEffects(), new TipThumbs());
        var seen = new List<ShownNow>();
        var answers = new Dictionary<ShownNow, TipAnswer>(ReferenceEqualityComparer.Instance);
        foreach (var happened in log)
        {
            // An event's judgements follow it: it is over when the next one comes.
            if (happened is not Judgement)
                Take(effects.Due(call));
            ReadCall.TakeIn(call, happened);
            keys.TakeIn(happened);
            if (Watched(happened, call) is { } tip)
            {
                seen.Add(tip);
                effects.Follow(tip);
            }
        }

        Take(effects.Due(call));
        return [.. seen.Select(tip => new TipOutcome(RuleOf(tip.Finding), tip.Tip.Id > 0, Followed(answers, tip), Next(tip, call), keys.Of(tip.Tip.Id)))];

        void Take(IReadOnlyList<(ShownNow Tip, TipEffect Effect)> due)
        {
            foreach (var (tip, effect) in due)
                answers[tip] = effect.Answer;
        }
    }

    /// <summary>The name that a finding's tip goes by over many calls. "model" names no rule of its own, so its kind stands before it.</summary>
    public static string RuleOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Rule is "model" ? $"{finding.Kind}/model" : finding.Rule;
    }

    // A tip that was kept back has no number.
    private static ShownNow? Watched(CallEvent happened, CallState call) => happened switch
    {
        TipShown shown when Find(shown.Tip.Finding, call) is { } finding => new ShownNow(shown.Tip, finding, shown.At, call.Rep.Words),
        TipHeld { Because: HeldBecause.Withheld } held when Find(held.Finding, call) is { Tip: { } draft } finding =>
            new ShownNow(new Tip(0, draft.Class, draft.Tone, finding.Kind, held.Headline, draft.Why, draft.Say, finding.Id, null), finding, held.At, call.Rep.Words),
        _ => null,
    };

    private static Finding? Find(long id, CallState call) => call.Findings.LastOrDefault(finding => finding.Id == id);

    private static bool? Followed(Dictionary<ShownNow, TipAnswer> answers, ShownNow tip) => answers.GetValueOrDefault(tip, TipAnswer.Unclear) switch
    {
        TipAnswer.Followed => true,
        TipAnswer.NotFollowed => false,
        _ => null,
    };

    private static string? Next(ShownNow tip, CallState call) => call.Findings
        .Where(finding => finding.Group == FindingGroup.Signal && finding.Place.From >= tip.At && finding.Place.From <= tip.At + s_nextWithin)
        .MinBy(finding => finding.Place.From)?.Kind;
}
