using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Measuring.Material;

/// <summary>Labelled words: utterances.jsonl, dialogues/ and scripts/ of one folder; each may be missing, not both of the first two.</summary>
internal sealed record TextFolder(
    IReadOnlyList<LabelledUtterance> Utterances, IReadOnlyList<Dialogue> Dialogues, IReadOnlyList<TeamScript> Scripts)
{
    /// <exception cref="MeasuringException">The folder is missing or empty, or a file in it is broken.</exception>
    public static TextFolder Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new MeasuringException($"There is no folder {folder}. Give one with utterances.jsonl, dialogues/, or both.");
        var read = new TextFolder(
            ReadUtterances(Path.Combine(folder, "utterances.jsonl")),
            ReadDialogues(Path.Combine(folder, "dialogues")),
            ReadScripts(Path.Combine(folder, "scripts")));
        return read.Utterances.Count + read.Dialogues.Count > 0
            ? read
            : throw new MeasuringException($"{folder} has neither utterances.jsonl nor dialogues/*.json: there is nothing to judge.");
    }

    private static List<LabelledUtterance> ReadUtterances(string file)
    {
        if (!File.Exists(file))
            return [];
        var utterances = File.ReadLines(file)
            .Select((line, i) => (Line: line, Number: i))
            .Where(row => !string.IsNullOrWhiteSpace(row.Line))
            .Select(row => MaterialJson.Read<LabelledUtterance>(row.Line, file, row.Number))
            .ToList();
        foreach (var utterance in utterances)
            Check(utterance.Text, utterance.Spans, $"{file}, {utterance.Id}");
        return utterances;
    }

    private static List<Dialogue> ReadDialogues(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var dialogues = new List<Dialogue>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var dialogue = MaterialJson.ReadFile<Dialogue>(file);
            foreach (var (turn, i) in dialogue.Turns.Select((turn, i) => (turn, i)))
                Check(turn.Text, turn.Spans, $"{file}, turn {i}");
            dialogues.Add(dialogue);
        }

        return dialogues;
    }

    private static IReadOnlyList<TeamScript> ReadScripts(string folder) =>
        Directory.Exists(folder) ? TeamScripts.Read(folder) : [];

    private static void Check(string text, IEnumerable<LabelledSpan> spans, string where)
    {
        if (spans.FirstOrDefault(span => !text.Contains(span.Text, StringComparison.Ordinal)) is { } stray)
            throw new MeasuringException($"{where}: the span \"{stray.Text}\" is no part of the text. Spans are copied from it letter by letter.");
    }
}
