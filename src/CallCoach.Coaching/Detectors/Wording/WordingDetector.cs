using CallCoach.Coaching.Detectors.Scripted;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>Judges what the rep says, utterance by utterance: all kinds of wording together, because a stretch is of one kind.</summary>
internal sealed class WordingDetector(WordingOptions options) : IDetector
{
    private readonly ScriptedEvidence _scripted = new(options);
    private readonly FillerRate _fillers = new(options);
    private WordingReader _reader = WordingReader.Default;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is CallStarted started)
        {
            var team = TeamPhrases.Of(started.Head);
            _reader = WordingReader.With(team);
            _scripted.Begin(started.Head);
        }

        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Rep } utterance } || CrossTalk.Is(utterance, call))
            return;
        var line = RepLine.Of(ConversationView.At(call), call, options);
        var spans = _reader.Read(line, _scripted.Hear(line));
        var strongest = spans.Where(span => span.Kind is "negative").MaxBy(span => (span.Severity, span.Probability));
        foreach (var span in spans)
        {
            if (Certainty.Of(span, line.Utterance, options) is not { } confidence)
                continue;
            var tells = span.Kind is not "negative" || ReferenceEquals(span, strongest);
            findings.Add(WordingFindings.Of(span, line, confidence, tells, _scripted));
        }

        if (_scripted.Repeats is { } repeats)
            findings.Add(repeats);
        if (SellingOn.In(line, spans.Any(span => span.Kind is "argumentative" or "pressure" or "hype" or "scripted")) is { } selling)
            findings.Add(selling);
        if (_fillers.Count(spans, line) is { } often)
            findings.Add(often);
    }
}
