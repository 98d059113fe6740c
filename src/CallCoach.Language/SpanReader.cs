using CallCoach.Coaching;

namespace CallCoach.Language;

/// <summary>From the probabilities of pieces to stretches of characters.</summary>
internal sealed class SpanReader(IReadOnlyList<LabelThreshold> kinds)
{
    /// <summary>A stretch that misses its threshold is still told from this share of it on: together with a rule it may count.</summary>
    private const float WeakShare = 0.4f;

    /// <param name="probabilities">One row of kinds for each piece.</param>
    public IReadOnlyList<MarkedSpan> Read(IReadOnlyList<Piece> pieces, float[] probabilities)
    {
        var spans = new List<MarkedSpan>();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var passed = Runs(pieces, probabilities, kind, kinds[kind].Threshold, true).ToList();
            var weak = Runs(pieces, probabilities, kind, kinds[kind].Threshold * WeakShare, false);
            spans.AddRange(passed);
            spans.AddRange(weak.Where(span => !passed.Exists(other => Overlap(span, other))));
        }

        return spans;
    }

    private static bool Overlap(MarkedSpan one, MarkedSpan other) =>
        one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    /// <summary>Runs of pieces at or above the threshold; a gap of one piece is bridged.</summary>
    private IEnumerable<MarkedSpan> Runs(IReadOnlyList<Piece> pieces, float[] probabilities, int kind, float threshold, bool passes)
    {
        MarkedSpan? run = null;
        var gap = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (_, start, end) = pieces[i];
            if (end <= start)
                continue;
            var probability = probabilities[(i * kinds.Count) + kind];
            if (probability >= threshold)
            {
                run = run is null
                    ? new MarkedSpan(kinds[kind].Name, start, end - start, probability, passes)
                    : run with { Length = end - run.Start, Probability = Math.Max(run.Probability, probability) };
                gap = 0;
            }
            else if (run is not null && ++gap > 1)
            {
                yield return run;
                run = null;
            }
        }

        if (run is not null)
            yield return run;
    }
}
