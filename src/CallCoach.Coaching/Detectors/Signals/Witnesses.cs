using System.Collections.Frozen;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>
/// Weighs rules and language model about the labels of one utterance: a sure rule counts alone, the model above its threshold,
/// a likely rule and a weaker word of the model count together; a veto overrules.
/// </summary>
internal static class Witnesses
{
    /// <summary>How often the language model was right above its thresholds on calls it was not tuned on (its README).</summary>
    private const float ModelPrecision = 0.9f;

    /// <summary>
    /// Probability from which the language model counts without any rule, where that is more than its own threshold. Those were set on single
    /// lines; on 5,000 turns of calls by other hands they let too much through, and most harm is done by the labels that end a call. A
    /// machine that was heard before goes on talking: there its own threshold is enough.
    /// </summary>
    private const float Alone = 0.55f;

    private const float AloneToEndACall = 0.8f;

    private static readonly FrozenSet<string> EndACall = FrozenSet.Create(StringComparer.Ordinal, "remove-me", "voicemail", "wrong-number");

    public static List<SeenSignal> Judge(IReadOnlyList<RuleMatch> matches, IReadOnlyList<MarkedLabel> marks, bool isMachineOnLine = false)
    {
        var vetoed = matches.Where(match => match.Rule.Strength is Strength.Veto).Select(match => match.Rule.Label).ToHashSet(StringComparer.Ordinal);
        var seen = new List<SeenSignal>();
        foreach (var label in matches.Select(match => match.Rule.Label).Concat(marks.Select(mark => mark.Label)).Distinct(StringComparer.Ordinal))
        {
            if (vetoed.Contains(label))
                continue;
            var mark = marks.FirstOrDefault(mark => string.Equals(mark.Label, label, StringComparison.Ordinal));
            var alone = isMachineOnLine && label is "voicemail" ? 0 : EndACall.Contains(label) ? AloneToEndACall : Alone;
            if (Judge(label, mark, alone, matches.Where(match => string.Equals(match.Rule.Label, label, StringComparison.Ordinal)).ToList()) is { } signal)
                seen.Add(signal);
        }

        return seen;
    }

    private static SeenSignal? Judge(string label, MarkedLabel? mark, float alone, List<RuleMatch> matches)
    {
        var sure = matches.Where(match => match.Rule.Strength is Strength.Sure).MaxBy(match => match.Rule.Precision)?.Rule;
        var likely = matches.Where(match => match.Rule.Strength is Strength.Likely).MaxBy(match => match.Rule.Precision)?.Rule;
        var passed = mark is { Passed: true };
        if (sure is not null)
            return Seen(label, sure, passed ? 1 - ((1 - sure.Precision) * (1 - ModelPrecision)) : sure.Precision);
        if (passed && likely is null)
            return mark!.Probability < alone ? null : new SeenSignal(label, null, "model", ModelPrecision * Math.Min(1, mark.Probability + 0.1f));
        if (passed)
            return Seen(label, likely!, 0.95f);
        if (likely is not null && mark is not null && mark.Probability >= likely.From)
            return Seen(label, likely, 0.85f);
        return null;
    }

    private static SeenSignal Seen(string label, PhraseRule rule, float confidence) =>
        new(label, rule.Group is "concept" ? null : rule.Group, rule.Id, confidence);
}
