namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>Settles which kind a stretch is where several claim it.</summary>
internal static class KindContest
{
    private const float LeastForSure = 0.5f;

    /// <summary>Inside these a "can't" or a "but" belongs to the whole and is not marked again.</summary>
    private static readonly string[] Wider = ["argumentative", "pressure", "hype", "hedging"];

    /// <summary>Of two that only the model claims, the one it is surer of; a sure rule beats the model. Earlier in the list wins a draw.</summary>
    private static readonly string[] Clauses = ["argumentative", "pressure", "scripted"];

    public static IReadOnlyList<WordingSpan> Settle(IReadOnlyList<WordingSpan> spans, RepLine line)
    {
        var kept = spans.Where(span => !spans.Any(other => Beats(other, span))).ToList();
        kept.RemoveAll(span => span.Kind is "negative" && !Stands(span) && kept.Exists(other => Wider.Contains(other.Kind) && other.Overlaps(span)));
        return [.. kept.OrderBy(span => span.From)];
    }

    /// <summary>The model learnt to leave out a negative that belongs to the whole: where it still sees one, there is one.</summary>
    private static bool Stands(WordingSpan negative) => negative.Passed || (negative.Sure && negative.Probability >= LeastForSure);

    private static bool Beats(WordingSpan other, WordingSpan span)
    {
        var (mine, theirs) = (Array.IndexOf(Clauses, span.Kind), Array.IndexOf(Clauses, other.Kind));
        if (mine < 0 || theirs < 0 || mine == theirs || !other.Overlaps(span))
            return false;
        if (other.Sure && span.Sure && (other.RuleAt.To <= span.RuleAt.From || span.RuleAt.To <= other.RuleAt.From))
            return false;
        var shared = Math.Min(other.To, span.To) - Math.Max(other.From, span.From);
        if (shared * 3 < Math.Min(span.Length, other.Length))
            return false;
        if (other.Sure != span.Sure)
            return other.Sure;
        return (other.Passed, other.Probability, -theirs).CompareTo((span.Passed, span.Probability, -mine)) > 0;
    }
}
