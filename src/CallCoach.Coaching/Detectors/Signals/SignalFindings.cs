namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>Makes the finding of a signal.</summary>
internal static class SignalFindings
{
    public static Finding Of(SeenSignal signal, Utterance utterance, CallState call, IReadOnlySet<string> states) => new(
        0, FindingGroup.Signal, signal.Label, signal.Rule,
        new Place(Speaker.Prospect, utterance.Id, 0, utterance.Text.Length, utterance.Start, utterance.End),
        2, signal.Confidence, utterance.Text);
}
