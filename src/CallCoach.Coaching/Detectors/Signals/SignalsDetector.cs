using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>Hears what the prospect's words mean, and what a good rep would do next.</summary>
internal sealed class SignalsDetector : IDetector
{
    private SignalReader _reader = SignalReader.Default;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is CallStarted started)
            _reader = SignalReader.With(TeamPhrases.Of(started.Head));
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Prospect } utterance })
            return;
        var view = ConversationView.At(call);
        var states = SignalStates.At(view, RuleBook.Signals);
        var signals = _reader.Read(Normaliser.Of(utterance.Text), SaidBefore(view), utterance.Marks, states);
        foreach (var finding in SignalFindings.Of(signals, utterance, call))
            findings.Add(finding);
    }

    /// <summary>A short silence may cut a sentence in two: what was said just before it in the same turn.</summary>
    private static NormalText SaidBefore(ConversationView view) =>
        view.BeginsTurn ? NormalText.Empty : Normaliser.Of(view.Current.Utterances[^2].Text);
}
