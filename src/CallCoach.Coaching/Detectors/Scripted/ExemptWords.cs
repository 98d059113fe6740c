using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>
/// Words that may be read out: who calls, notices, the opt-out, what the team calls fine, and its compulsory lines, also where those stand
/// inside a longer script.
/// </summary>
internal sealed class ExemptWords
{
    /// <summary>So many words in a row of a compulsory line are that line.</summary>
    private const int Row = 4;

    private readonly IReadOnlyList<Pattern> _patterns;
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);

    public ExemptWords(IReadOnlyList<Pattern> patterns, IReadOnlyList<ScriptText> compulsory)
    {
        _patterns = patterns;
        foreach (var script in compulsory)
        {
            var words = script.Tokens.Select(token => token.Word).ToList();
            var row = Math.Min(Row, words.Count);
            for (var i = 0; row > 0 && i + row <= words.Count; i++)
                _rows.Add(string.Join(' ', words.Skip(i).Take(row)));
        }
    }

    /// <summary>Those that hold for every team.</summary>
    public static ExemptWords Usual { get; } = new(PhraseBook.Default.Exempt, []);

    /// <summary>Those of a call.</summary>
    public static ExemptWords Of(CallHead head) => new(
        [.. Usual._patterns, .. TeamPhrases.Of(head).Fine.Select(rule => rule.Pattern)],
        [.. head.Scripts.Where(script => script.Mandatory).Select(ScriptText.Of)]);

    /// <summary>Which tokens of a text are exempt.</summary>
    public bool[] In(NormalText text)
    {
        var exempt = new bool[text.Tokens.Count];
        foreach (var pattern in _patterns)
        {
            for (var match = pattern.Match(text); match.Success && match.Length > 0; match = pattern.Match(text, match.Index + match.Length))
            {
                var tokens = text.Touched(match.Index, match.Length);
                exempt.AsSpan(tokens.First, tokens.Count).Fill(true);
            }
        }

        for (var i = 0; _rows.Count > 0 && i < exempt.Length; i++)
        {
            for (var length = 1; length <= Row && i + length <= exempt.Length; length++)
            {
                if (_rows.Contains(text.Slice(i, i + length - 1)))
                    exempt.AsSpan(i, length).Fill(true);
            }
        }

        return exempt;
    }
}
