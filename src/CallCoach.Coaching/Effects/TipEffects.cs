namespace CallCoach.Coaching;

/// <summary>Follows each tip for ten seconds and records what came of it.</summary>
internal sealed class TipEffects
{
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(10);

    /// <summary>Words that were said in time and are still being recognised are waited for, but no longer than this.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(8);

    private readonly List<ShownNow> _open = [];

    /// <summary>Sees an event and what was judged of it, and adds what is due.</summary>
    public void Observe(CallState call, ICollection<CallEvent> judged)
    {
        foreach (var shown in judged.OfType<TipShown>())
        {
            if (call.Findings.LastOrDefault(finding => finding.Id == shown.Tip.Finding) is { } finding)
                Follow(new ShownNow(shown.Tip, finding, shown.At, call.Rep.Words));
        }

        foreach (var (_, effect) in Due(call))
            judged.Add(effect);
    }

    public void Follow(ShownNow tip) => _open.Add(tip);

    /// <summary>What came of those whose time is over; they are no longer followed.</summary>
    public IReadOnlyList<(ShownNow Tip, TipEffect Effect)> Due(CallState call)
    {
        var due = _open.Where(tip => IsDue(tip, call)).Select(tip => (tip, Judge(tip, call))).ToList();
        _open.RemoveAll(tip => due.Exists(done => ReferenceEquals(done.tip, tip)));
        return due;
    }

    private static bool IsDue(ShownNow tip, CallState call)
    {
        if (call.HasEnded)
            return true;
        var due = tip.At + s_window;
        if (call.Now < due)
            return false;
        var mayStillCome = call.Rep.WordsArePending || call.Prospect.WordsArePending || (call.Rep.IsSpeaking && call.Rep.BeganToSpeak < due);
        return !mayStillCome || call.Now - due >= s_patience;
    }

    private static TipEffect Judge(ShownNow tip, CallState call)
    {
        var after = call.Findings.Where(finding => finding.Place.To > tip.At && finding.Place.From <= tip.At + s_window && finding.Id != tip.Finding.Id).ToList();
        var again = after.Exists(finding => EffectRules.IsAgain(finding, tip.Finding));
        return new TipEffect(
            call.Now,
            tip.Tip.Id,
            EffectRules.AnswerTo(tip, after, again, call),
            again,
            KindsOf(after, FindingGroup.Move),
            KindsOf(after, FindingGroup.Signal));
    }

    private static IReadOnlyList<string> KindsOf(IEnumerable<Finding> findings, FindingGroup group) =>
        [.. findings.Where(finding => finding.Group == group).Select(finding => finding.Kind).Distinct(StringComparer.Ordinal)];
}
