using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>A detector that finds what a test tells it to: a kind wherever a speaker says some words.</summary>
public sealed class PhraseDetector : IDetector
{
    private readonly List<(Speaker Speaker, string Words, Finding Finding)> _wanted = [];

    /// <summary>Finds something wherever the words are said, whatever their case.</summary>
    public PhraseDetector Find(
        Speaker speaker, string words, FindingGroup group, string kind, TipDraft? tip = null, string? rule = null, int severity = 2, float confidence = 0.9f)
    {
        var place = new Place(speaker, null, 0, 0, TimeSpan.Zero, TimeSpan.Zero);
        _wanted.Add((speaker, words, new Finding(0, group, kind, rule ?? kind, place, severity, confidence, words, null, tip)));
        return this;
    }

    /// <summary>Finds a signal of the prospect; its tip is the reaction of the coaching paper if none is given.</summary>
    public PhraseDetector Signal(string words, string kind, TipDraft? tip = null, float confidence = 0.9f, string? rule = null) =>
        Find(Speaker.Prospect, words, FindingGroup.Signal, kind, tip ?? Reactions.To(kind), rule, severity: 2, confidence);

    public PhraseDetector Move(string words, string kind) => Find(Speaker.Rep, words, FindingGroup.Move, kind, severity: 0);

    public PhraseDetector Wording(string words, string kind, TipDraft? tip = null, int severity = 3, float confidence = 0.9f, string? rule = null) =>
        Find(Speaker.Rep, words, FindingGroup.Wording, kind, tip ?? Reactions.ToWording(kind), rule, severity, confidence);

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: var said })
            return;

        foreach (var (speaker, words, finding) in _wanted)
        {
            var start = speaker == said.Speaker ? said.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) : -1;
            if (start >= 0)
                findings.Add(finding with { Place = Places.In(said, start, words.Length) });
        }
    }
}
