using System.Text.Json;
using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>A labelled call: what was said, when, what the labels say of it, and how it came out.</summary>
public sealed record SampleCall(
    string Id, string? RepName, LeadFacts Lead, IReadOnlyList<TeamScript> Scripts, IReadOnlyList<SampleTurn> Turns, CallOutcome Outcome)
{
    private const double WordSeconds = 0.3;

    /// <summary>Calls that are part of the repository.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["d01", "d03", "d04", "d06"];

    /// <summary>A call of <c>samples</c>, with the times of its recording.</summary>
    public static SampleCall Load(string id) => Load(
        Path.Combine(Samples.Folder, "dialogues", $"{id}.json"), Path.Combine(Samples.Folder, "calls", $"{id}.json"), Path.Combine(Samples.Folder, "scripts"));

    /// <summary>A call from files of that form. Without a file of times the words are spread evenly, with the pauses of the dialogue.</summary>
    public static SampleCall Load(string dialogue, string? times, string scripts)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(dialogue));
        using var timing = times is not null && File.Exists(times) ? JsonDocument.Parse(File.ReadAllText(times)) : null;
        var root = labels.RootElement;
        var prospect = root.GetProperty("prospect");
        return new SampleCall(
            root.GetProperty("id").GetString()!,
            root.GetProperty("rep").GetProperty("name").GetString(),
            new LeadFacts(Text(prospect, "firstName"), Text(prospect, "company"), Text(root, "segment")),
            [.. Directory.EnumerateFiles(scripts, "*.md").Order(StringComparer.Ordinal).Select(file => new TeamScript(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))],
            [.. ReadTurns(root.GetProperty("turns"), timing?.RootElement.GetProperty("turns"))],
            Enum.Parse<CallOutcome>(root.GetProperty("outcome").GetString()!, ignoreCase: true));
    }

    public CallHead Head(Intensity intensity = Intensity.Balanced, bool leadIsKnown = true) =>
        new(intensity, RepName, leadIsKnown ? Lead : null, Scripts, new CoachingOptions { Intensity = intensity }, Id);

    private static IEnumerable<SampleTurn> ReadTurns(JsonElement labels, JsonElement? times)
    {
        var i = 0;
        var end = 0.4;
        foreach (var turn in labels.EnumerateArray())
        {
            var text = turn.GetProperty("text").GetString()!;
            var from = end + turn.GetProperty("pause").GetDouble();
            var words = times is { } all ? TimedWords(all[i], text) : Conversation.EvenWords(text, from, from + (WordSeconds * text.Split(' ').Length));
            i++;
            end = words[^1].End.TotalSeconds;
            yield return new SampleTurn(
                turn.GetProperty("speaker").GetString() is "rep" ? Speaker.Rep : Speaker.Prospect,
                text,
                words,
                [.. turn.GetProperty("spans").EnumerateArray().Select(span => (Text(span, "kind")!, Text(span, "text")!))],
                Strings(turn, "signals"),
                Strings(turn, "moves"));
        }
    }

    // The recording's words are bare; the text's tokens, punctuation and all, are what a recogniser prints.
    private static Word[] TimedWords(JsonElement turn, string text) =>
    [
        .. turn.GetProperty("words").EnumerateArray().Zip(
            text.Split(' '),
            (word, token) => new Word(token, Conversation.At(word.GetProperty("start").GetDouble()), Conversation.At(word.GetProperty("end").GetDouble()), 1)),
    ];

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IReadOnlyList<string> Strings(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}
