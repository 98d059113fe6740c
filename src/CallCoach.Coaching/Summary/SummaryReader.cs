namespace CallCoach.Coaching;

/// <summary>Reads a log once, event by event, and sums it up.</summary>
internal sealed class SummaryReader
{
    private readonly CallState _call = new();
    private readonly List<ShownTipLine> _shown = [];
    private readonly List<TipHeld> _held = [];
    private readonly SortedDictionary<string, int> _dismissed = new(StringComparer.Ordinal);
    private CallRating? _rating;

    public void TakeIn(CallEvent happened)
    {
        switch (happened)
        {
            case FindingMade made:
                _call.TakeIn(made.Finding);
                break;
            case TipShown shown:
                _shown.Add(new ShownTipLine(shown.At, shown.Tip, null, null));
                break;
            case TipEnded ended:
                Change(ended.Tip, line => line with { Ending = ended.Ending });
                break;
            case TipEffect effect:
                Change(effect.Tip, line => line with { Effect = effect });
                break;
            case TipHeld held:
                _held.Add(held);
                break;
            case CallRated rated:
                _rating = rated.Rating;
                break;
            default:
                Press(happened as KeyPressed);
                _call.TakeIn(happened);
                break;
        }
    }

    public CallSummary Sum() => new(
        _rating,
        _call.Now,
        _call.Rep.Words,
        _call.Prospect.Words,
        _call.RepShare,
        UsualPause(),
        _call.Turns.Where(turn => turn.Speaker == Speaker.Rep).Select(turn => turn.Length).DefaultIfEmpty(TimeSpan.Zero).Max(),
        _call.Findings.Count(finding => finding.Kind is Kinds.Asked),
        _call.NameUses.Count,
        CountByKind(),
        _shown,
        [.. _held.Select(held => new HeldTipLine(held.At, held.Headline, KindOf(held.Finding), held.Because))],
        _dismissed,
        GoodThing.Of(_call),
        TryNext.Of(_call),
        Promise.Of(_call));

    // Keys reach a call one at a time: without an id they are about the tip on the screen, the last one shown.
    private void Press(KeyPressed? key)
    {
        if (key is null || (key.Tip ?? _shown.LastOrDefault(line => line.Ending is null)?.Tip.Id) is not { } tip)
            return;
        if (key.Key is RepKey.Helpful or RepKey.NotHelpful)
            Change(tip, line => line with { IsHelpful = key.Key == RepKey.Helpful });
        if (key.Key == RepKey.Dismiss && _shown.Find(line => line.Tip.Id == tip) is { Ending: null, Tip.Kind: not Kinds.WhisperQuestion } dismissed)
            _dismissed[RuleOf(dismissed.Tip.Finding)] = _dismissed.GetValueOrDefault(RuleOf(dismissed.Tip.Finding)) + 1;
    }

    private void Change(long tip, Func<ShownTipLine, ShownTipLine> change)
    {
        var i = _shown.FindIndex(line => line.Tip.Id == tip);
        if (i >= 0)
            _shown[i] = change(_shown[i]);
    }

    private TimeSpan? UsualPause()
    {
        var turns = _call.Turns.OrderBy(turn => turn.Start).ToList();
        var gaps = turns.Zip(turns.Skip(1))
            .Where(pair => pair.First.Speaker == Speaker.Prospect && pair.Second.Speaker == Speaker.Rep)
            .Select(pair => pair.Second.Start - pair.First.End)
            .Order()
            .ToList();
        return gaps.Count < 2 ? null : gaps[gaps.Count / 2];
    }

    private SortedDictionary<string, int> CountByKind()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in _call.Findings)
            counts[finding.Kind] = counts.GetValueOrDefault(finding.Kind) + 1;
        return counts;
    }

    private string KindOf(long finding) => Find(finding)?.Kind ?? "";

    private string RuleOf(long finding) => Find(finding)?.Rule ?? "";

    private Finding? Find(long id) => _call.Findings.FirstOrDefault(finding => finding.Id == id);
}
