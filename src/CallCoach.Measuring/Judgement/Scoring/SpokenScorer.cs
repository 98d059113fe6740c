using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>
/// Scores a call that was heard. The recogniser cuts turns in its own way, so places are compared by time: a label is found when
/// something of the same kind was flagged at the same moment.
/// </summary>
internal static class SpokenScorer
{
    /// <summary>Word times of a recogniser lie up to 200 ms beside the true ones (nine in ten; see the README of the spoken calls).</summary>
    private static readonly TimeSpan s_slack = TimeSpan.FromMilliseconds(200);

    /// <param name="call">Its turns are those really spoken, at their true times.</param>
    /// <param name="hasWholeLabels">Whether signals and moves of the turns are known.</param>
    public static IEnumerable<UnitScore> Score(JudgedCall call, bool hasWholeLabels)
    {
        var words = Wordings(call);
        var givenTo = Enumerable.Range(0, call.Turns.Count).Select(_ => new List<Stretch>()).ToList();
        foreach (var flagged in words)
        {
            if (TurnOf(call, Speaker.Rep, flagged.Start, flagged.End, turn => Due(turn).Any(flagged.Overlaps)) is { } turn)
                givenTo[turn].Add(flagged);
        }

        var moves = Whole(call, Speaker.Rep, FindingGroup.Move, Labels.Moves, turn => turn.Moves);
        var signals = Whole(call, Speaker.Prospect, FindingGroup.Signal, Labels.Signals, turn => turn.Signals);
        for (var i = 0; i < call.Turns.Count; i++)
        {
            var turn = call.Turns[i];
            var place = $"{call.Id} turn {i}";
            yield return turn.Speaker == Speaker.Rep
                ? UnitScorer.Rep(place, turn.Text, Due(turn), givenTo[i], hasWholeLabels ? new([.. moves[i]], turn.Moves) : null)
                : UnitScorer.Prospect(place, turn.Text, hasWholeLabels ? new([.. signals[i]], turn.Signals) : null);
        }
    }

    private static IReadOnlyList<Stretch> Wordings(JudgedCall call) => Stretch.Merge(call.Findings
        .Where(finding => finding.Group == FindingGroup.Wording && Labels.Spans.Contains(finding.Kind, StringComparer.Ordinal))
        .Select(finding => new Stretch(
            finding.Kind, finding.Place.From.Ticks, Math.Max(finding.Place.To.Ticks, finding.Place.From.Ticks + 1),
            WordsAt(call, finding.Place), finding.Rule)));

    private static List<Stretch> Due(PlayedTurn turn) =>
    [
        .. turn.Spans.Select(span => new Stretch(
            span.Kind,
            ((span.Start ?? turn.Start) - s_slack).Ticks,
            ((span.End ?? turn.End) + s_slack).Ticks,
            span.Text)),
    ];

    private static List<HashSet<string>> Whole(
        JudgedCall call, Speaker speaker, FindingGroup group, IReadOnlyList<string> known, Func<PlayedTurn, IReadOnlyList<string>> due)
    {
        var given = call.Turns.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        foreach (var finding in call.Findings.Where(finding => finding.Group == group && known.Contains(finding.Kind, StringComparer.Ordinal)))
        {
            var (from, to) = Span(call, finding.Place);
            var turn = TurnOf(call, speaker, from, to, turn => due(turn).Contains(finding.Kind, StringComparer.Ordinal));
            if (turn is { } found)
                given[found].Add(finding.Kind);
        }

        return given;
    }

    /// <summary>A label of a whole utterance is about all of it.</summary>
    private static (long From, long To) Span(JudgedCall call, Place place)
    {
        var utterance = call.Utterances.FirstOrDefault(heard => heard.Speaker == place.Speaker && heard.Id == place.Utterance);
        return utterance is null ? (place.From.Ticks, place.To.Ticks) : (utterance.Start.Ticks, utterance.End.Ticks);
    }

    /// <summary>
    /// The turn that something in time belongs to: one of those it touches for which it is right, else the one it shares most time
    /// with, else the nearest.
    /// </summary>
    private static int? TurnOf(JudgedCall call, Speaker speaker, long from, long to, Func<PlayedTurn, bool> isRight)
    {
        var turns = call.Turns.Select((turn, i) => (Turn: turn, Index: i)).Where(entry => entry.Turn.Speaker == speaker).ToList();
        if (turns.Count == 0)
            return null;
        var touched = turns.Where(entry => Shared(entry.Turn, from, to) > -s_slack.Ticks && isRight(entry.Turn)).ToList();
        return (touched.Count > 0 ? touched : turns).MaxBy(entry => Shared(entry.Turn, from, to)).Index;
    }

    /// <summary>Ticks that both have in common; negative is the distance between them.</summary>
    private static long Shared(PlayedTurn turn, long from, long to) =>
        Math.Min(turn.End.Ticks, to) - Math.Max(turn.Start.Ticks, from);

    private static string WordsAt(JudgedCall call, Place place)
    {
        var text = call.Utterances.FirstOrDefault(heard => heard.Speaker == place.Speaker && heard.Id == place.Utterance)?.Text;
        if (text is null)
            return "";
        var start = Math.Clamp(place.Start, 0, text.Length);
        return text[start..Math.Clamp(start + place.Length, start, text.Length)];
    }
}
