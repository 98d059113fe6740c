using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>The tips of a call as they were shown or held back, each to be taken once by its finding.</summary>
internal sealed class TipTracks
{
    private readonly Dictionary<long, TipTrack> _byFinding = [];
    private readonly Dictionary<long, FindingMade> _findings = [];
    private readonly Dictionary<long, long> _findingOfTip = [];

    public static TipTracks Of(IReadOnlyList<CallEvent> log)
    {
        var tracks = new TipTracks();
        foreach (var happened in log)
            tracks.TakeIn(happened);
        return tracks;
    }

    /// <summary>What became of a finding's tip: by its number where it is the same finding still, else by where it stands and what it says.</summary>
    public TipTrack? Take(Finding finding)
    {
        var key = _findings.TryGetValue(finding.Id, out var same) && IsSame(same.Finding, finding)
            ? finding.Id
            : _findings.Where(known => IsSame(known.Value.Finding, finding)).Select(known => (long?)known.Key).FirstOrDefault();
        return key is { } number && _byFinding.Remove(number, out var track) ? track : null;
    }

    /// <summary>Shown tips whose finding is gone.</summary>
    public IEnumerable<(TimeSpan At, Finding Finding, TipTrack Track)> Left() =>
        from left in _byFinding
        where left.Value.Fate == TipFate.Shown && _findings.ContainsKey(left.Key)
        orderby left.Key
        select (_findings[left.Key].At, _findings[left.Key].Finding, left.Value);

    private static bool IsSame(Finding one, Finding other) =>
        one.Kind == other.Kind && one.Rule == other.Rule && one.Place.Speaker == other.Place.Speaker
        && one.Place.Utterance == other.Place.Utterance && one.Place.From == other.Place.From;

    private void TakeIn(CallEvent happened)
    {
        switch (happened)
        {
            case FindingMade made:
                _findings[made.Finding.Id] = made;
                break;
            case TipShown shown:
                _findingOfTip[shown.Tip.Id] = shown.Tip.Finding;
                _byFinding[shown.Tip.Finding] = new TipTrack(TipFate.Shown, shown.At, shown.Tip.Headline, shown.Tip);
                break;
            case TipHeld held when !(_byFinding.TryGetValue(held.Finding, out var before) && before.Fate == TipFate.Shown):
                _byFinding[held.Finding] = new TipTrack(TipFate.Held, held.At, held.Headline, Because: held.Because);
                break;
            case TipEnded ended:
                Change(ended.Tip, track => track with { Until = ended.At, Ending = ended.Ending });
                break;
            case KeyPressed { Key: RepKey.Helpful or RepKey.NotHelpful } key when (key.Tip ?? OnScreen()) is { } tip:
                Change(tip, track => track with { IsHelpful = key.Key == RepKey.Helpful });
                break;
        }
    }

    private long? OnScreen() => _byFinding.Values.LastOrDefault(track => track is { Fate: TipFate.Shown, Ending: null })?.Tip?.Id;

    private void Change(long tip, Func<TipTrack, TipTrack> change)
    {
        if (_findingOfTip.TryGetValue(tip, out var finding) && _byFinding.TryGetValue(finding, out var track))
            _byFinding[finding] = change(track);
    }
}
