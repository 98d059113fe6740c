using CallCoach.Coaching.Detectors.Signals;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Moves;

/// <summary>Sees what the rep does well.</summary>
internal sealed class MovesDetector : IDetector
{
    private readonly MoveReader _reader = new(RuleBook.Moves);

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Rep } utterance } || CrossTalk.Is(utterance, call))
            return;
        var view = ConversationView.At(call);
        foreach (var move in _reader.Read(new MoveLine(utterance, Normaliser.Of(utterance.Text), view, call.Head)))
            findings.Add(Found(move, utterance));
    }

    private static Finding Found(SeenSignal move, Utterance utterance) => new(
        0, FindingGroup.Move, move.Label, move.Rule,
        new Place(Speaker.Rep, utterance.Id, 0, utterance.Text.Length, utterance.Start, utterance.End),
        Severity: 0, move.Confidence, utterance.Text);
}
