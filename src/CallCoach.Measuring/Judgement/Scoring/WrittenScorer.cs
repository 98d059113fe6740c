using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>Scores a call that was judged in writing: each turn is one utterance, and places are characters of its text.</summary>
internal static class WrittenScorer
{
    /// <param name="placeOf">What to call a turn, by its number.</param>
    /// <param name="due">The labelled stretches of a turn, in the text that was judged.</param>
    public static IEnumerable<UnitScore> Score(
        JudgedCall call, Func<int, string> placeOf, Func<PlayedTurn, IReadOnlyList<Stretch>> due)
    {
        var ids = new Dictionary<Speaker, long>();
        for (var i = 0; i < call.Turns.Count; i++)
        {
            var turn = call.Turns[i];
            var id = ids[turn.Speaker] = ids.GetValueOrDefault(turn.Speaker) + 1;
            var found = call.Findings.Where(finding => IsAbout(finding.Place, turn, id)).ToList();
            yield return turn.Speaker == Speaker.Rep
                ? UnitScorer.Rep(placeOf(i), turn.Text, due(turn), FlaggedIn(turn, found), WholeLabels(found, FindingGroup.Move, Labels.Moves, turn.Moves))
                : UnitScorer.Prospect(placeOf(i), turn.Text, WholeLabels(found, FindingGroup.Signal, Labels.Signals, turn.Signals));
        }
    }

    private static bool IsAbout(Place place, PlayedTurn turn, long utterance) => place.Speaker == turn.Speaker
        && (place.Utterance is { } id ? id == utterance : place.From < turn.End && turn.Start < place.To);

    private static IReadOnlyList<Stretch> FlaggedIn(PlayedTurn turn, IEnumerable<Finding> findings)
    {
        var text = string.Join(' ', turn.Words.Select(word => word.Text));
        return Stretch.Merge(findings
            .Where(finding => finding.Group == FindingGroup.Wording && Labels.Spans.Contains(finding.Kind, StringComparer.Ordinal))
            .Select(finding => FlaggedStretch(finding, text)));
    }

    private static Stretch FlaggedStretch(Finding finding, string text)
    {
        if (finding.Place.Utterance is null)
            return new Stretch(finding.Kind, 0, text.Length, text, finding.Rule);
        var start = Math.Clamp(finding.Place.Start, 0, text.Length);
        var end = Math.Clamp(start + Math.Max(1, finding.Place.Length), start, text.Length);
        return new Stretch(finding.Kind, start, end, text[start..end], finding.Rule);
    }

    private static UnitScorer.Whole WholeLabels(
        IEnumerable<Finding> findings, FindingGroup group, IReadOnlyList<string> known, IReadOnlyList<string> due)
    {
        var rules = findings.Where(finding => finding.Group == group && known.Contains(finding.Kind, StringComparer.Ordinal))
            .GroupBy(finding => finding.Kind, StringComparer.Ordinal)
            .ToDictionary(given => given.Key, given => given.First().Rule, StringComparer.Ordinal);
        return new(rules.Keys, due) { Rules = rules };
    }
}
