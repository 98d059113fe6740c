using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Phrases;

/// <summary>Makes the regular expressions of the phrase files.</summary>
internal static partial class Patterns
{
    private const string TokenStart = @"(?<![\w'])";
    private const string ListStart = TokenStart + "(?:";
    private const string ListEnd = @")(?![\w'])";

    /// <summary>
    /// No shipped pattern comes near it (tests run them all). It is long, because a short one would fire on a busy machine
    /// and a stored call would no longer replay to the same tips.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>A pattern of the phrase files, whole: for what is only asked now and then.</summary>
    public static Regex Compile(string pattern) => Compile(pattern, HasHash(pattern));

    /// <summary>A pattern of the phrase lists, cut into its alternatives.</summary>
    public static Pattern Cut(string pattern)
    {
        var inside = pattern.StartsWith(ListStart, StringComparison.Ordinal) && pattern.EndsWith(ListEnd, StringComparison.Ordinal) ? pattern[ListStart.Length..^ListEnd.Length] : null;
        return inside is not null && Alternatives(inside) is { } alternatives ? Of(alternatives, HasHash(pattern)) : new Pattern(Compile(pattern));
    }

    /// <summary>
    /// A pattern of the rule files: &lt;NAME&gt; stands for a class of words, &lt;..n&gt; for a gap of up to n tokens before the next one,
    /// and whole tokens are meant.
    /// </summary>
    public static Regex Expand(string pattern, IReadOnlyDictionary<string, string> classes)
    {
        var expanded = Spell(pattern, classes);
        return Compile(Whole(expanded), HasHash(expanded));
    }

    /// <summary>The same, cut into its alternatives.</summary>
    public static Pattern Cut(string pattern, IReadOnlyDictionary<string, string> classes)
    {
        var expanded = Spell(pattern, classes);
        return Of(Alternatives(expanded) ?? [expanded], HasHash(expanded));
    }

    private static Pattern Of(IReadOnlyList<string> alternatives, bool hasHash) => new(alternatives, text => Compile(Whole(text), hasHash));

    private static string Whole(string pattern) => ListStart + pattern + ListEnd;

    private static bool HasHash(string pattern) => pattern.Contains('#', StringComparison.Ordinal);

    /// <summary>
    /// Interpreted, not compiled: the machine code of 400 patterns takes seconds to make, and a call needs its first tip at once.
    /// A word boundary stands in for the look-behind, because the engine then skips ahead to possible starts (three times as fast);
    /// the finder drops a match that begins after an apostrophe.
    /// </summary>
    private static Regex Compile(string pattern, bool hasHash)
    {
        if (pattern.StartsWith(TokenStart, StringComparison.Ordinal) && !hasHash)
            pattern = @"\b" + pattern[TokenStart.Length..];
        return new Regex(pattern, RegexOptions.CultureInvariant, Limit);
    }

    private static string Spell(string pattern, IReadOnlyDictionary<string, string> classes)
    {
        var expanded = pattern;
        for (var depth = 0; depth < 4 && Class().IsMatch(expanded); depth++)
        {
            expanded = Class().Replace(expanded, name => classes.TryGetValue(name.Groups["name"].Value, out var words)
                ? $"(?:{words})"
                : throw new FormatException($"The pattern \"{pattern}\" names the class {name.Value}, which is not defined."));
        }

        // At the end of a lookahead a gap runs to the end of the text, where no blank follows the last token.
        expanded = LastGap().Replace(expanded, gap => $"(?:[^ ]+(?: |$)){{0,{gap.Groups["most"].Value}}}$");
        return Gap().Replace(expanded, gap => $"(?:[^ ]+ ){{0,{gap.Groups["most"].Value}}}");
    }

    /// <summary>What stands between bars outside of brackets; nothing if the brackets don't close.</summary>
    private static List<string>? Alternatives(string pattern)
    {
        var found = new List<string>();
        var (depth, from, inSet) = (0, 0, false);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when !inSet:
                    inSet = true;
                    break;
                case ']':
                    inSet = false;
                    break;
                case '(' when !inSet:
                    depth++;
                    break;
                case ')' when !inSet:
                    if (--depth < 0)
                        return null;
                    break;
                case '|' when depth == 0 && !inSet:
                    found.Add(pattern[from..i]);
                    from = i + 1;
                    break;
            }
        }

        found.Add(pattern[from..]);
        return found;
    }

    [GeneratedRegex("<(?<name>[A-Z]+)>", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Class();

    [GeneratedRegex(@"<\.\.(?<most>[0-9]+)>\$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex LastGap();

    [GeneratedRegex(@"<\.\.(?<most>[0-9]+)>", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Gap();
}
