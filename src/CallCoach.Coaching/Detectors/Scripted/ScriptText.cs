using System.Text.RegularExpressions;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>The spoken part of a team's script: what stands in quotation marks, or the whole text if nothing does.</summary>
internal sealed partial class ScriptText
{
    private readonly Dictionary<string, List<int>> _threes = new(StringComparer.Ordinal);

    private ScriptText(string id, List<ScriptToken> tokens, List<string> headings)
    {
        Id = id;
        Tokens = tokens;
        Headings = headings;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].IsWildcard || tokens[i + 1].IsWildcard || tokens[i + 2].IsWildcard)
                continue;
            var three = Three(tokens[i].Word, tokens[i + 1].Word, tokens[i + 2].Word);
            if (!_threes.TryGetValue(three, out var places))
                _threes[three] = places = [];
            places.Add(i);
        }
    }

    public string Id { get; }

    public IReadOnlyList<ScriptToken> Tokens { get; }

    public IReadOnlyList<string> Headings { get; }

    public static ScriptText Of(TeamScript script)
    {
        var tokens = new List<ScriptToken>();
        var headings = new List<string>();
        var quotes = Spoken().Matches(script.Text);
        if (quotes.Count == 0)
            Add(WithoutHeadings().Replace(script.Text, " "), -1, tokens);
        var read = 0;
        foreach (Match quote in quotes)
        {
            foreach (Match heading in Heading().Matches(script.Text[read..quote.Index]))
                headings.Add(heading.Groups["title"].Value.Trim());
            Add(quote.Groups["said"].Value, headings.Count - 1, tokens);
            read = quote.Index + quote.Length;
        }

        return new ScriptText(script.Id, tokens, headings);
    }

    /// <summary>Where three words in a row stand: a reading of 20 words nearly always shares three in a row with its script.</summary>
    public IReadOnlyList<int> Places(string first, string second, string third) => _threes.GetValueOrDefault(Three(first, second, third)) ?? [];

    private static string Three(string first, string second, string third) => $"{first} {second} {third}";

    private static void Add(string said, int section, List<ScriptToken> tokens)
    {
        var read = 0;
        foreach (Match wildcard in Wildcard().Matches(said))
        {
            AddWords(said[read..wildcard.Index], section, tokens);
            tokens.Add(new ScriptToken("", IsWildcard: true, section));
            read = wildcard.Index + wildcard.Length;
        }

        AddWords(said[read..], section, tokens);
    }

    private static void AddWords(string words, int section, List<ScriptToken> tokens)
    {
        var normal = Normaliser.Of(words).WithoutFillers;
        for (var i = 0; i < normal.Tokens.Count; i++)
            tokens.Add(new ScriptToken(normal.Word(i).ToString(), IsWildcard: false, section));
    }

    [GeneratedRegex("[\"\u201c](?<said>[^\"\u201d]+)[\"\u201d]", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^#+\s*(?:[\w]{1,5}[.:)]\s*)?(?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^#.*$", RegexOptions.Multiline, PatternLimit.Milliseconds)]
    private static partial Regex WithoutHeadings();

    [GeneratedRegex(@"\{[^}]*\}|\[[^\]]*\]", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Wildcard();
}
