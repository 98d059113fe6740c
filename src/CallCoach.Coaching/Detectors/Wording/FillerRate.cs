namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>
/// Counts fillers over a minute. They are evidence of natural talk: only a rate that hides the words is told, and then as a slight nudge
/// (moderate disfluency won most agreement: Conrad 2013).
/// </summary>
internal sealed class FillerRate(WordingOptions options)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<TimeSpan> _recent = new();

    public Finding? Count(IReadOnlyList<WordingSpan> spans, RepLine line)
    {
        var now = line.Utterance.End;
        foreach (var span in spans.Where(span => span.Kind is "filler"))
            _recent.Enqueue(Spot.Of(line.Utterance, span.From, span.To).From);
        while (_recent.TryPeek(out var oldest) && oldest < now - Window)
            _recent.Dequeue();
        if (_recent.Count < options.ManyFillers)
            return null;
        var (count, from) = (_recent.Count, _recent.Peek());
        _recent.Clear();
        return new Finding(
            0, FindingGroup.Flow, "filler", "filler-rate", new Place(Speaker.Rep, null, 0, 0, from, now), Severity: 1, Confidence: 0.9f,
            $"{count} fillers in a minute", Tip: new TipDraft(TipClass.Coaching, TipTone.Nudge, "Let a pause stand.", $"{count} fillers in a minute"));
    }
}
