using System.Text.RegularExpressions;

namespace CallCoach.Desk;

/// <summary>Whether what a chat model made of a draft may stand in its place: it says the same, and nothing more.</summary>
internal static partial class PolishedText
{
    /// <returns>Why not, in words for the rep; null where it may.</returns>
    public static string? Fault(string draft, string polished, NoteWriter writer)
    {
        if (writer.Check(polished) is [var doubt, ..])
            return doubt;
        if (Quotes(draft).FirstOrDefault(quote => !polished.Contains(quote, StringComparison.Ordinal)) is { } lost)
            return $"It changed their own words: {lost}";
        if (Blank().Count(draft) != Blank().Count(polished))
            return "It filled in, or left out, a blank.";
        var known = Words(draft).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = Names(draft).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (Words(polished).FirstOrDefault(word => word.Any(char.IsDigit) && !known.Contains(word)) is { } number)
            return $"It brought in a number: {number}";
        if (Names(polished).FirstOrDefault(name => !names.Contains(name) && !known.Contains(name)) is { } name)
            return $"It brought in a name: {name}";
        var (first, last) = (Lines(draft)[0], Lines(draft)[^1]);
        return Lines(polished)[0] == first && Lines(polished)[^1] == last ? null : "It changed how the card begins or is signed.";
    }

    public static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Quotes(string text) => Quote().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>Words with a capital that do not begin a sentence.</summary>
    private static IEnumerable<string> Names(string text) => Name().Matches(text).Select(match => match.Groups["name"].Value).Where(name => name is not "I" and not "I'm" and not "I’m" and not "I'll" and not "I’ll" and not "I've" and not "I’ve");

    [GeneratedRegex("[\u201C\"][^\u201D\"]+[\u201D\"]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quote();

    [GeneratedRegex("_{4,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’:.]*[\p{L}\p{N}]|[\p{L}\p{N}]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[\p{L}\p{N},;]\s)(?<name>\p{Lu}[\p{L}'’]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
