using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors;

/// <summary>What one speaker said without the other's turn in between: one utterance, or several that short silences cut apart.</summary>
internal sealed class Turn(Speaker speaker, IReadOnlyList<Utterance> utterances)
{
    private NormalText? _normal;

    public Speaker Speaker => speaker;

    /// <summary>Oldest first; at least one.</summary>
    public IReadOnlyList<Utterance> Utterances => utterances;

    public TimeSpan Start => utterances[0].Start;

    public TimeSpan End => utterances[^1].End;

    public string Text => utterances.Count == 1 ? utterances[0].Text : string.Join(' ', utterances.Select(utterance => utterance.Text));

    public NormalText Normal => _normal ??= Normaliser.Of(Text);
}
