using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Phrases;

/// <summary>Makes the regular expressions of the phrase files.</summary>
internal static partial class Patterns
{
    private const string TokenStart = @"(?<![\w'])";

    /// <summary>
    /// No shipped pattern comes near it (tests run them all). It is long, because a short one would fire on a busy machine
    /// and a stored call would no longer replay to the same tips.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Interpreted, not compiled: the machine code of 400 patterns takes seconds to make, and a call needs its first tip at once.
    /// A word boundary stands in for the look-behind, because the engine then skips ahead to possible starts (three times as fast);
    /// the finder drops a match that begins after an apostrophe.
    /// </summary>
    public static Regex Compile(string pattern)
    {
        if (pattern.StartsWith(TokenStart, StringComparison.Ordinal) && !pattern.Contains('#', StringComparison.Ordinal))
            pattern = @"\b" + pattern[TokenStart.Length..];
        return new Regex(pattern, RegexOptions.CultureInvariant, Limit);
    }

    /// <summary>
    /// A pattern of the rule files: &lt;NAME&gt; stands for a class of words, &lt;..n&gt; for a gap of up to n tokens before the next one,
    /// and whole tokens are meant.
    /// </summary>
    public static Regex Expand(string pattern, IReadOnlyDictionary<string, string> classes)
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
        expanded = Gap().Replace(expanded, gap => $"(?:[^ ]+ ){{0,{gap.Groups["most"].Value}}}");
        return Compile($@"(?<![\w'])(?:{expanded})(?![\w'])");
    }

    [GeneratedRegex("<(?<name>[A-Z]+)>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Class();

    [GeneratedRegex(@"<\.\.(?<most>[0-9]+)>\$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LastGap();

    [GeneratedRegex(@"<\.\.(?<most>[0-9]+)>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Gap();
}
