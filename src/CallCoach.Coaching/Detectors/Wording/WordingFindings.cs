using CallCoach.Coaching.Detectors.Scripted;
using CallCoach.Coaching.Rewriting;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>Makes the finding of a stretch of wording: evidence, a better wording, and the tip it would make.</summary>
internal static class WordingFindings
{
    /// <param name="tells">It may make a tip; one negative an utterance does.</param>
    public static Finding Of(WordingSpan span, RepLine line, float confidence, bool tells, ScriptedEvidence scripted)
    {
        var said = line.Utterance.Text[span.From..span.To];
        var teams = span.Rule is { IsTeams: true } rule ? TeamPhrases.Instead(rule, line.Normal) : null;
        var rewrite = span.Kind is "negative" && teams is null ? PositiveRewriter.Of(line.Utterance.Text, span.From) : null;
        var reading = span.Kind is "scripted" ? scripted.Reading : null;
        return new Finding(
            0, FindingGroup.Wording, span.Kind, span.Rule?.Id ?? "model",
            Spot.Of(line.Utterance, span.From, span.To),
            reading is null ? span.Severity : 3,
            span.Kind is "scripted" ? Math.Max(confidence, scripted.Fuse(span, line.Utterance)) : confidence,
            reading?.Evidence ?? said,
            teams ?? rewrite?.Text ?? Instead(span),
            tells ? WordingTips.Of(span, line, said, rewrite, reading, teams) : null);
    }

    /// <summary>The list's own alternative; what the rep has to fill in is shown as dots. Nothing but dots is none.</summary>
    private static string? Instead(WordingSpan span)
    {
        if (span.Rule is not { IsTeams: false, Instead: { } instead } || instead.StartsWith('('))
            return null;
        while (instead.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && instead.IndexOf('}', open) is > 0 and var close)
            instead = instead[..open] + "..." + instead[(close + 1)..];
        return instead.Any(char.IsLetter) ? instead : null;
    }
}
