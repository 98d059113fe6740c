namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>How sure a finding about wording is: how often such a match was right, times how well its words were heard.</summary>
internal static class Certainty
{
    private const float ModelAlone = 0.88f;
    private const float BothWeak = 0.82f;

    /// <summary>0 to 1, or nothing if the words were not heard well enough to be held against anybody.</summary>
    public static float? Of(WordingSpan span, Utterance utterance, WordingOptions options)
    {
        var (from, to) = span.Rule is null ? (span.From, span.To) : span.RuleAt;
        var heard = Spot.Lowest(utterance, from, to);
        var negates = utterance.Text.AsSpan(from, to - from).Contains("n't", StringComparison.OrdinalIgnoreCase)
            || utterance.Text.AsSpan(from, to - from).Contains("not", StringComparison.OrdinalIgnoreCase);
        if (heard < (negates ? options.NegationHeard : options.WordHeard) && span.Kind is not "filler")
            return null;
        return Witnessed(span) * Math.Min(1, heard / options.NegationHeard);
    }

    private static float Witnessed(WordingSpan span)
    {
        var rule = span.Sure ? span.Rule!.Precision : 0;
        var model = span.Passed ? ModelAlone * Math.Min(1, 0.5f + (span.Probability / 2)) : 0;
        return rule == 0 && model == 0 ? BothWeak : 1 - ((1 - rule) * (1 - model));
    }
}
