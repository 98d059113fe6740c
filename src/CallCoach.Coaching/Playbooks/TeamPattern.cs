using System.Text.RegularExpressions;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching;

/// <summary>
/// Patterns that people write. They run in linear time, whatever they are: no pattern can hold up a call, and no busy machine can change
/// a judgement. For that, look-around and references back are not to be had.
/// </summary>
public static partial class TeamPattern
{
    /// <summary>Longest pattern, in characters.</summary>
    public const int Longest = 400;

    private const int WordsPerGap = 3;

    /// <summary>The pattern of plain words: case and punctuation do not matter, <c>*</c> stands for up to three words.</summary>
    /// <exception cref="FormatException">There are no words in it.</exception>
    public static string OfWords(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var pattern = "";
        var gap = 0;
        foreach (var part in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "*")
            {
                gap += pattern.Length > 0 ? WordsPerGap : 0;
                continue;
            }

            var token = Regex.Escape(Normaliser.Of(part).Text);
            if (token.Length == 0)
                continue;
            pattern += (pattern.Length > 0 ? " " : "") + (gap > 0 ? $"(?:[^ ]+ ){{0,{gap}}}" : "") + token;
            gap = 0;
        }

        return pattern.Length > 0 ? pattern : throw new FormatException($"\"{words}\" holds no words.");
    }

    /// <summary>Checks a pattern that somebody wrote by hand: it must be small, also when its counts are spelt out.</summary>
    /// <exception cref="FormatException">It is no pattern that may be used; the message says why.</exception>
    public static void Check(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Length > Longest)
            throw new FormatException($"A pattern has at most {Longest} characters.");
        if (LargeCount().IsMatch(pattern))
            throw new FormatException("A pattern repeats things at most 20 times, and counts so at most four times.");
        Compile(pattern);
    }

    /// <summary>Whether somebody who says this says what the pattern looks for, and nothing that speaks against it.</summary>
    /// <exception cref="FormatException">One of them is no pattern that may be used.</exception>
    public static bool Matches(string pattern, IReadOnlyList<string> unless, string said)
    {
        var text = Normaliser.Of(said).Text;
        return Compile(pattern).IsMatch(text) && !unless.Any(guard => Compile(guard).IsMatch(text));
    }

    /// <summary>Names of a pattern's groups.</summary>
    /// <exception cref="FormatException">It is no pattern that may be used.</exception>
    public static IReadOnlyList<string> GroupsOf(string pattern) =>
        [.. Compile(pattern).GetGroupNames().Where(name => !char.IsAsciiDigit(name[0]))];

    /// <summary>Names of the slots of a text: <c>{name}</c>.</summary>
    public static IReadOnlyList<string> SlotsOf(string text) => [.. TeamPhrases.SlotsOf(text)];

    /// <summary>Compiles a pattern over normalised text. It matches whole words.</summary>
    /// <exception cref="FormatException">It is no pattern that may be used; the message says why.</exception>
    public static Regex Compile(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        try
        {
            var compiled = new Regex(
                $@"\b(?:{pattern})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(5));
            return Regex.IsMatch("", $"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)) ? throw new FormatException("The pattern matches where nothing is said.") : compiled;
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException($"The pattern is broken: {wrong.Message}", wrong);
        }
        catch (NotSupportedException tooMuch)
        {
            throw new FormatException("A pattern here has no look-around and no reference back: \"unless\" says what must not stand beside it.", tooMuch);
        }
    }

    [GeneratedRegex(@"\{\s*\d*\s*,?\s*(?:2[1-9]|[3-9]\d|\d{3,})|(?:\{[^{}]*\}[^{}]*){5,}", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex LargeCount();
}
