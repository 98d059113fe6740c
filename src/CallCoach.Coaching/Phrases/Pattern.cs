using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Phrases;

/// <summary>
/// A pattern cut into its alternatives. Only those are tried whose words the text may hold: of some 1,500 alternatives a sentence meets a
/// few dozen. It matches what the whole would match: the leftmost, and of two in one place the one written first.
/// </summary>
internal sealed class Pattern
{
    private readonly Alternative[] _alternatives;

    public Pattern(IReadOnlyList<string> alternatives, Func<string, Regex> compile) =>
        _alternatives = [.. alternatives.Select(text => new Alternative(new Lazy<Regex>(() => compile(text)), Anchors(PatternWords.Of(text))))];

    /// <summary>A pattern of a team: it is tried on every text.</summary>
    public Pattern(Regex regex) => _alternatives = [new Alternative(new Lazy<Regex>(regex), null)];

    /// <summary>The expressions it is made of, in the order in which they win.</summary>
    public IEnumerable<Regex> Expressions => _alternatives.Select(alternative => alternative.Regex.Value);

    /// <summary>The next match at or after a character.</summary>
    public Match Match(NormalText text, int from = 0)
    {
        var best = System.Text.RegularExpressions.Match.Empty;
        foreach (var alternative in _alternatives)
        {
            if (alternative.Anchors is { } anchors && !text.Words.MayHoldAny(anchors))
                continue;
            var match = alternative.Regex.Value.Match(text.Text, from);
            if (match.Success && (!best.Success || match.Index < best.Index))
                best = match;
            if (best.Success && best.Index == from)
                break;
        }

        return best;
    }

    public bool IsMatch(NormalText text)
    {
        foreach (var alternative in _alternatives)
        {
            if ((alternative.Anchors is not { } anchors || text.Words.MayHoldAny(anchors)) && alternative.Regex.Value.IsMatch(text.Text))
                return true;
        }

        return false;
    }

    private static ushort[]? Anchors(IReadOnlyList<string>? words) => words is null ? null : [.. words.Select(word => WordMask.Of(word)).Distinct().Order()];

    private sealed record Alternative(Lazy<Regex> Regex, ushort[]? Anchors);
}
