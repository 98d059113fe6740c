using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>
/// Reads the kinds of wording out of one utterance. Rules and language model are witnesses: a sure rule counts alone,
/// the model counts alone above its threshold, a likely rule and a weak stretch of the model count together.
/// </summary>
internal sealed class WordingReader
{
    private static readonly Lazy<WordingReader> Shipped = new(() => new WordingReader(PhraseBook.Default, RuleBook.Wording, TeamPhrases.None));

    private readonly PhraseFinder _finder;
    private readonly PhraseFinder _vetoes;
    private readonly ILookup<string, PhraseRule> _words;

    private WordingReader(PhraseBook phrases, RuleBook concepts, TeamPhrases team)
    {
        var found = phrases.Rules.Concat(concepts.Rules.Where(rule => rule.Strength is Strength.Sure or Strength.Likely));
        _finder = new PhraseFinder([.. team.Wording, .. found.Where(rule => !team.Without.Contains(rule.Id))]);
        _vetoes = new PhraseFinder([.. concepts.Rules.Where(rule => rule.Strength is Strength.Veto), .. team.Fine]);
        _words = concepts.Rules.Where(rule => rule.Strength is Strength.Word).ToLookup(rule => rule.Label, StringComparer.Ordinal);
    }

    /// <summary>One for all calls: it keeps nothing of them.</summary>
    public static WordingReader Default => Shipped.Value;

    /// <summary>One with a team's own phrases.</summary>
    public static WordingReader With(TeamPhrases team) =>
        ReferenceEquals(team, TeamPhrases.None) ? Default : new WordingReader(PhraseBook.Default, RuleBook.Wording, team);

    /// <param name="read">A stretch that stands in the team's script, if there is one.</param>
    public IReadOnlyList<WordingSpan> Read(RepLine line, WordingSpan? read = null)
    {
        var model = ModelSpans.Of(line);
        var witnesses = model.Concat(_finder.Find(line.Normal, line.Context).Select(match => From(match, model))).ToList();
        if (read is not null)
            witnesses.Add(read);
        var vetoes = _vetoes.Find(line.Normal, line.Context);
        var together = Together(witnesses, line).Where(span => Counts(span, line)).Where(span => !Vetoed(span, vetoes, line)).ToList();
        return KindContest.Settle(together, line);
    }

    private static WordingSpan From(PhraseMatch match, IReadOnlyList<WordingSpan> model)
    {
        var recited = match.Rule.RecitedKind is { } kind
            && (kind is not "scripted" || model.Any(span => span.Kind is "scripted" && span.Overlaps(match.From, match.To)));
        return new WordingSpan(
            recited ? match.Rule.RecitedKind! : match.Rule.Label, match.From, match.To, 0, Passed: false, match.Rule, match.Severity, match.OnlyCounted)
        {
            RuleAt = (match.From, match.To),
        };
    }

    /// <summary>Stretches of one kind that overlap are one; so are clauses of one kind side by side in a sentence.</summary>
    private static IEnumerable<WordingSpan> Together(List<WordingSpan> witnesses, RepLine line)
    {
        foreach (var kind in witnesses.GroupBy(span => span.Kind, StringComparer.Ordinal))
        {
            WordingSpan? grown = null;
            foreach (var span in kind.OrderBy(span => span.From).ThenByDescending(span => span.To))
            {
                if (grown is not null && (grown.Overlaps(span) || SideBySide(grown, span, line)))
                {
                    grown = grown.With(span);
                    continue;
                }

                if (grown is not null)
                    yield return grown;
                grown = span;
            }

            if (grown is not null)
                yield return grown;
        }
    }

    private static bool SideBySide(WordingSpan one, WordingSpan other, RepLine line)
    {
        if (one.Kind is "negative" or "filler" or "hedging" || !Strong(one) || !Strong(other))
            return false;
        if (line.Normal.Under(one.From, one.To) is not { } before || line.Normal.Under(other.From, other.To) is not { } after || after.First - before.Last > 3)
            return false;
        return !Enumerable.Range(before.Last, Math.Max(0, after.First - before.Last)).Any(token => line.Normal.Tokens[token].EndsSentence);

        static bool Strong(WordingSpan span) => span.Sure || span.Passed;
    }

    private bool Counts(WordingSpan span, RepLine line) =>
        span.Sure || (span.Rule is null ? span.Passed && HoldsItsWord(span, line) : span.Passed || span.Probability > 0);

    /// <summary>The model alone sometimes marks the word beside the one that matters: without that word its stretch is a crumb.</summary>
    private bool HoldsItsWord(WordingSpan span, RepLine line) =>
        !_words.Contains(span.Kind)
        || (line.Normal.Under(span.From, span.To) is { } tokens && _words[span.Kind].Any(rule => rule.Pattern.IsMatch(line.Normal.Part(tokens))));

    private static bool Vetoed(WordingSpan span, IReadOnlyList<PhraseMatch> vetoes, RepLine line) =>
        vetoes.Any(veto => Concerns(veto.Rule.Label, span.Kind) && Covers(veto, span))
        || (span.Kind is not "filler" && !span.Sure && line.Normal.Under(span.From, span.To) is { } tokens && Echo.Mirrors(line.Normal, tokens, line.Context.RecentProspect));

    /// <summary>What is quoted is no claim of the rep's own; but to throw somebody's words at them is arguing all the same.</summary>
    private static bool Concerns(string label, string kind) =>
        string.Equals(label, kind, StringComparison.Ordinal) || label is "fine" || (label is "quoted" && kind is not ("argumentative" or "pressure" or "filler"));

    /// <summary>A veto counts where it covers the heart of a stretch, not where it touches its edge.</summary>
    private static bool Covers(PhraseMatch veto, WordingSpan span)
    {
        var shared = Math.Min(veto.To, span.To) - Math.Max(veto.From, span.From);
        return shared > 0 && (shared * 2 >= span.Length || shared * 2 >= veto.To - veto.From);
    }
}
