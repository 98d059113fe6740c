using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Wording;

/// <summary>The language model's stretches, made whole: fragments joined, edges trimmed, crumbs dropped.</summary>
internal static partial class ModelSpans
{
    /// <summary>Fragments of one sentence this many tokens apart belong together.</summary>
    private const int Bridge = 4;

    [GeneratedRegex(@"^\W*(?:no|not a) problem\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Harmless { get; }

    public static IReadOnlyList<WordingSpan> Of(RepLine line)
    {
        var spans = new List<WordingSpan>();
        foreach (var kind in line.Utterance.Marks.Spans.GroupBy(mark => mark.Kind, StringComparer.Ordinal))
        {
            WordingSpan? last = null;
            foreach (var span in kind.OrderBy(mark => mark.Start).Select(mark => Trim(mark, line)).OfType<WordingSpan>())
            {
                if (last is not null && Belongs(last, span, line))
                {
                    last = last.With(span);
                    continue;
                }

                Keep(last, line, spans);
                last = span;
            }

            Keep(last, line, spans);
        }

        return spans;
    }

    /// <summary>Kinds that cover a clause: a word or two of them is a crumb of something else (of 40 such crumbs two were right).</summary>
    private static int LeastTokens(string kind) => kind switch
    {
        "scripted" => 4,
        "argumentative" or "pressure" or "hype" => 3,
        "hedging" => 2,
        _ => 1,
    };

    private static WordingSpan? Trim(MarkedSpan mark, RepLine line) =>
        line.Normal.Under(mark.Start, mark.Start + mark.Length) is { } tokens
            ? new WordingSpan(mark.Kind, line.Normal.Tokens[tokens.First].From, line.Normal.Tokens[tokens.Last].To, mark.Probability, mark.Passed, null, Severity(mark, line), OnlyCounted: false)
            : null;

    /// <summary>What no rule grades: a tip, but a nudge for weak words, and nothing for a filler or a "no problem".</summary>
    private static int Severity(MarkedSpan mark, RepLine line) => mark.Kind switch
    {
        "filler" => 0,
        "hedging" => 1,
        "argumentative" when line.Context.AfterNo => 3,
        "negative" when Harmless.IsMatch(line.Utterance.Text.AsSpan(mark.Start, mark.Length)) => 0,
        _ => 2,
    };

    private static bool Belongs(WordingSpan one, WordingSpan other, RepLine line)
    {
        if (LeastTokens(one.Kind) == 1 || line.Normal.Under(one.From, one.To) is not { } before || line.Normal.Under(other.From, other.To) is not { } after)
            return false;
        var otherBetween = line.Utterance.Marks.Spans.Any(mark =>
            mark.Passed && !string.Equals(mark.Kind, one.Kind, StringComparison.Ordinal) && mark.Start < other.From && mark.Start + mark.Length > one.To);
        if (otherBetween || after.First - before.Last - 1 > Bridge)
            return false;
        for (var token = before.Last; token < after.First; token++)
        {
            if (line.Normal.Tokens[token].EndsSentence)
                return false;
        }

        return true;
    }

    private static void Keep(WordingSpan? span, RepLine line, List<WordingSpan> spans)
    {
        if (span is not null && line.Normal.Under(span.From, span.To) is { } tokens && tokens.Count >= LeastTokens(span.Kind))
            spans.Add(span);
    }
}
