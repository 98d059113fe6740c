using System.Text.Json;

namespace CallCoach.Coaching.Tests.Development;

/// <summary>A line of the development set with its labels.</summary>
public sealed record LabelledLine(
    string Id, Speaker Speaker, string Text, IReadOnlyList<(string Kind, int From, int To)> Spans, IReadOnlyList<string> Signals, IReadOnlyList<string> Moves)
{
    public static LabelledLine Of(string id, JsonElement line)
    {
        var text = line.GetProperty("text").GetString()!;
        var spans = new List<(string Kind, int From, int To)>();
        foreach (var span in line.GetProperty("spans").EnumerateArray())
        {
            var words = span.GetProperty("text").GetString()!;
            var kind = span.GetProperty("kind").GetString()!;
            var from = Find(text, words, spans.Where(known => string.Equals(known.Kind, kind, StringComparison.Ordinal)).Select(known => known.From).ToHashSet());
            spans.Add((kind, from, from + words.Length));
        }

        return new LabelledLine(
            id, line.GetProperty("speaker").GetString() is "rep" ? Speaker.Rep : Speaker.Prospect, text, spans, Strings(line, "signals"), Strings(line, "moves"));
    }

    private static int Find(string text, string words, HashSet<int> taken)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
            if (whole && !taken.Contains(at))
                return at;
        }

        throw new InvalidDataException($"\"{words}\" is not in \"{text}\".");
    }

    private static List<string> Strings(JsonElement line, string name) => [.. line.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
