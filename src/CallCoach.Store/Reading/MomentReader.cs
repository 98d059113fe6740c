using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>
/// Puts findings and tips together into moments. Findings are as judged now; tips are as they were shown in the call, which no later
/// correction changes: a tip whose finding is gone since keeps a moment of its own.
/// </summary>
internal static class MomentReader
{
    /// <param name="judged">The log as judged now.</param>
    /// <param name="original">The log as written in the call.</param>
    /// <param name="edits">What the rep said of tips after the call.</param>
    public static IReadOnlyList<MomentRow> Read(long call, IReadOnlyList<CallEvent> judged, IReadOnlyList<CallEvent> original, IReadOnlyList<TipEditRow> edits)
    {
        var tips = TipTracks.Of(original);
        var found = judged.OfType<FindingMade>().Select(made => Row(made.At, made.Finding, tips.Take(made.Finding))).ToList();
        found.AddRange(tips.Left().Select(left => Row(left.At, left.Finding, left.Track)));
        found.AddRange(original.OfType<KeyPressed>().Where(key => key.Key == RepKey.FlagMoment).Select(Flag));
        foreach (var moment in found)
            moment.IsHelpful = edits.FirstOrDefault(edit => moment.Fate == TipFate.Shown && edit.At == moment.TipAt)?.IsHelpful ?? moment.IsHelpful;
        var ordered = found.OrderBy(moment => moment.From).ThenBy(moment => moment.At).ThenBy(moment => moment.Finding).ToList();
        for (var i = 0; i < ordered.Count; i++)
            (ordered[i].Id, ordered[i].CallId) = (CallKeys.Of(call, i), call);
        return ordered;
    }

    private static MomentRow Row(TimeSpan at, Finding finding, TipTrack? tip) => new()
    {
        Finding = finding.Id,
        Group = finding.Group,
        Kind = finding.Kind,
        Rule = finding.Rule,
        At = at,
        From = finding.Place.From,
        To = finding.Place.To,
        Speaker = finding.Place.Speaker,
        Utterance = finding.Place.Utterance,
        Start = finding.Place.Start,
        Length = finding.Place.Length,
        Severity = finding.Severity,
        Confidence = finding.Confidence,
        Evidence = finding.Evidence,
        Alternative = finding.Alternative,
        Fate = tip?.Fate ?? TipFate.None,
        Tip = tip?.Tip?.Id,
        Tone = tip?.Tip?.Tone ?? finding.Tip?.Tone,
        Headline = tip?.Headline,
        Why = tip?.Tip?.Why,
        Say = tip?.Tip?.Say,
        TipAt = tip?.At,
        TipUntil = tip?.Until,
        Ending = tip?.Ending,
        IsHelpful = tip?.IsHelpful,
        Because = tip?.Because,
    };

    private static MomentRow Flag(KeyPressed key) => new()
    {
        Group = FindingGroup.Flow,
        Kind = CallFilter.Flagged,
        Rule = "key",
        At = key.At,
        From = key.At,
        To = key.At,
        Speaker = Speaker.Rep,
        Evidence = "You flagged this moment.",
        Confidence = 1,
    };
}
