using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>
/// Reads what a prospect's utterance means. A sure rule counts alone, the language model above its threshold,
/// a likely rule and a weaker word of the model count together; a veto overrules.
/// </summary>
internal sealed class SignalReader
{
    /// <summary>How often the language model was right above its thresholds on calls nobody had tuned it for (its README).</summary>
    private const float ModelPrecision = 0.9f;

    private readonly RuleMatcher _rules;

    public SignalReader(RuleBook rules, ProspectFile prospect)
    {
        _rules = new RuleMatcher([.. rules.Rules, .. prospect.Cues.SelectMany(Cues)]);
    }

    public IReadOnlyList<SeenSignal> Read(NormalText text, LanguageMarks marks, IReadOnlySet<string> states)
    {
        var matches = _rules.Match(text, states);
        var vetoed = matches.Where(match => match.Rule.Strength is Strength.Veto).Select(match => match.Rule.Label).ToHashSet(StringComparer.Ordinal);
        var seen = new List<SeenSignal>();
        foreach (var label in matches.Select(match => match.Rule.Label).Concat(marks.Signals.Select(mark => mark.Label)).Distinct(StringComparer.Ordinal))
        {
            if (vetoed.Contains(label))
                continue;
            var mark = marks.Signals.FirstOrDefault(mark => string.Equals(mark.Label, label, StringComparison.Ordinal));
            if (Judge(label, mark, matches.Where(match => string.Equals(match.Rule.Label, label, StringComparison.Ordinal)).ToList()) is { } signal)
                seen.Add(signal);
        }

        return Alone(seen);
    }

    private static SeenSignal? Judge(string label, MarkedLabel? mark, List<RuleMatch> matches)
    {
        var sure = matches.Where(match => match.Rule.Strength is Strength.Sure).MaxBy(match => match.Rule.Precision)?.Rule;
        var likely = matches.Where(match => match.Rule.Strength is Strength.Likely).MaxBy(match => match.Rule.Precision)?.Rule;
        var passed = mark is { Passed: true };
        if (sure is not null)
            return Seen(label, sure, passed ? 1 - ((1 - sure.Precision) * (1 - ModelPrecision)) : sure.Precision);
        if (passed)
            return likely is null ? new SeenSignal(label, null, "model", ModelPrecision * Math.Min(1, mark!.Probability + 0.1f)) : Seen(label, likely, 0.95f);
        if (likely is not null && mark is not null && mark.Probability >= likely.From)
            return Seen(label, likely, 0.85f);
        return null;
    }

    private static SeenSignal Seen(string label, PhraseRule rule, float confidence) =>
        new(label, rule.Group is "concept" ? null : rule.Group, rule.Id, confidence);

    /// <summary>A machine means nothing but itself.</summary>
    private static List<SeenSignal> Alone(List<SeenSignal> seen) =>
        seen.Find(signal => signal.Label is "voicemail") is { } machine ? [machine] : seen;

    private static IEnumerable<PhraseRule> Cues(ProspectFile.CueEntry cue) =>
        from signal in SignalMap.Of(cue.Label)
        from pattern in cue.Patterns.Select((pattern, index) => (Text: pattern, Id: $"{cue.Label}.{index + 1}"))
        let trust = PhraseTrust.Of(pattern.Id, live: true)
        where trust.Strength is not Strength.Off
        select new PhraseRule(
            pattern.Id, signal, cue.Label, Patterns.Compile(pattern.Text), 2, trust.Strength, trust.Precision,
            PhraseMode.Live, PhraseContext.Any, PhrasePosition.Any, [], [], null, [], []);
}
