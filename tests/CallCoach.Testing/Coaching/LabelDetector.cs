using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>
/// Finds in a sample call exactly what its labels say, with the tips of the coaching paper: what remains to be tested is what is made of it.
/// </summary>
public sealed class LabelDetector(SampleCall sample) : IDetector
{
    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: var said } || TurnOf(said) is not { } turn)
            return;

        foreach (var (kind, text) in turn.Spans)
        {
            var start = said.Text.IndexOf(text, StringComparison.Ordinal);
            if (start >= 0)
                findings.Add(Wording(said, start, text, kind));
        }

        // Signals and moves are about the whole turn, which is known with its last words.
        if (said.End < turn.Words[^1].End)
            return;
        foreach (var signal in turn.Signals)
            findings.Add(Whole(said, FindingGroup.Signal, signal, Reactions.To(signal)));
        foreach (var move in turn.Moves)
            findings.Add(Whole(said, FindingGroup.Move, move, null));
    }

    private SampleTurn? TurnOf(Utterance said) => sample.Turns.FirstOrDefault(turn =>
        turn.Speaker == said.Speaker && turn.Words[0].Start <= said.Start && turn.Words[^1].End >= said.End);

    private static Finding Wording(Utterance said, int start, string text, string kind) => new(
        0, FindingGroup.Wording, kind, $"label:{kind}", Places.In(said, start, text.Length), kind is Kinds.Filler ? 1 : 3, 0.95f, text, null, Reactions.ToWording(kind));

    private static Finding Whole(Utterance said, FindingGroup group, string kind, TipDraft? tip) =>
        new(0, group, kind, $"label:{kind}", Places.Of(said), 2, 0.95f, said.Text, null, tip);
}
