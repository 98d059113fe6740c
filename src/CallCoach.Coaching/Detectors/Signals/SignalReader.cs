using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>Reads what a prospect's utterance means.</summary>
internal sealed class SignalReader
{
    private static readonly Lazy<SignalReader> Shipped = new(() => new SignalReader([.. RuleBook.Signals.Rules, .. ProspectFile.Read().Cues.SelectMany(Cues)]));

    private readonly IReadOnlyList<PhraseRule> _all;
    private readonly RuleMatcher _rules;

    private SignalReader(IReadOnlyList<PhraseRule> rules)
    {
        _all = rules;
        _rules = new RuleMatcher(rules);
    }

    /// <summary>One for all calls: it keeps nothing of them.</summary>
    public static SignalReader Default => Shipped.Value;

    /// <summary>One with a team's own phrases.</summary>
    public static SignalReader With(TeamPhrases team) =>
        team.Signals.Count == 0 ? Default : new SignalReader([.. team.Signals, .. Default._all]);

    /// <param name="before">Words of the same turn before a short silence: a rule may reach across it.</param>
    public IReadOnlyList<SeenSignal> Read(NormalText text, NormalText before, LanguageMarks marks, IReadOnlySet<string> states)
    {
        var matches = _rules.Match(text, states);
        if (before.Tokens.Count > 0)
            matches = [.. matches, .. _rules.Match(Normaliser.Join(before, text), states).Where(match => match.Tokens.First < before.Tokens.Count && match.Tokens.Last >= before.Tokens.Count)];
        return Alone(Witnesses.Judge(matches, marks.Signals, states.Contains(SignalStates.MachineBefore)));
    }

    /// <summary>A machine means nothing but itself.</summary>
    private static List<SeenSignal> Alone(List<SeenSignal> seen) =>
        seen.Find(signal => signal.Label is "voicemail") is { } machine ? [machine] : seen;

    private static IEnumerable<PhraseRule> Cues(ProspectFile.CueEntry cue) =>
        from pattern in cue.Patterns.Select((pattern, index) => (Text: pattern, Id: $"{cue.Label}.{index + 1}"))
        let trust = PhraseTrust.Of(pattern.Id, live: true)
        let signal = SignalMap.Of(cue.Label)
        where signal is not null && trust.Strength is not Strength.Off
        select new PhraseRule(
            pattern.Id, signal, cue.Label, Patterns.Cut(pattern.Text), 2, trust.Strength, trust.Precision,
            PhraseMode.Live, PhraseContext.Any, PhrasePosition.Any, [], [], null, [], []);
}
