using System.Text.Json;
using CallCoach.Testing.Language;

namespace CallCoach.Coaching.Tests.Development;

/// <summary>The labelled lines and calls that the wording detectors were built on.</summary>
internal static class DevelopmentSet
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(ModelFolders.CoachMini, "..", "..", "tests", "data", "eval"));

    /// <summary>Single lines, each a call of its own.</summary>
    public static IEnumerable<IReadOnlyList<LabelledLine>> Lines()
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder, "utterances.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            yield return [LabelledLine.Of(json.RootElement.GetProperty("id").GetString()!, json.RootElement)];
        }
    }

    public static IEnumerable<IReadOnlyList<LabelledLine>> Calls()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "dialogues"), "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var id = Path.GetFileNameWithoutExtension(file);
            yield return [.. json.RootElement.GetProperty("turns").EnumerateArray().Select((turn, index) => LabelledLine.Of($"{id}.{index}", turn))];
        }
    }
}
