namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>Makes the findings of an utterance's signals; the weightiest one carries the tip.</summary>
internal static class SignalFindings
{
    /// <summary>Words heard worse than this are no ground for a reaction.</summary>
    private const float Heard = 0.6f;

    public static IEnumerable<Finding> Of(IReadOnlyList<SeenSignal> signals, Utterance utterance, CallState call)
    {
        var heard = utterance.Words.Count == 0 ? 1 : utterance.Words.Average(word => word.Confidence);
        var reacts = true;
        foreach (var signal in signals.OrderBy(signal => Array.IndexOf(Reactions.Priority, signal.Label)))
        {
            var reaction = Reactions.Of(signal, utterance, call.Head);
            yield return new Finding(
                0, FindingGroup.Signal, signal.Label, signal.Rule, Spot.Of(utterance, 0, utterance.Text.Length),
                reaction.Severity, signal.Confidence * Math.Min(1, heard / Heard), utterance.Text,
                Tip: reacts && heard >= Heard ? reaction.Draft(Name.Of(call), utterance.Text) : null);
            reacts = false;
        }
    }
}
