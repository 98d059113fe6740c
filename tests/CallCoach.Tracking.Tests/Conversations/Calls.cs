using System.Text.Json;
using CallCoach.Tracking.Conversations;

namespace CallCoach.Tracking.Tests.Conversations;

/// <summary>Made-up calls as turns: short ones written here, whole ones from the samples folder.</summary>
internal static class Calls
{
    /// <summary>"r: ..." is the rep, "p: ..." the prospect, "m: ..." a machine; four seconds a turn.</summary>
    public static IReadOnlyList<SpokenTurn> Script(string script) =>
        [.. script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((line, at) => new SpokenTurn(line[0] == 'r' ? ConversationSide.Rep : ConversationSide.Prospect, line[2..].Trim(), TimeSpan.FromSeconds(4 * at), line[0] == 'm'))];

    public static IReadOnlyList<SpokenTurn> Sample(string id)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
            folder = folder.Parent;
        using var file = File.OpenRead(Path.Combine(folder!.FullName, "samples", "dialogues", $"{id}.json"));
        using var json = JsonDocument.Parse(file);
        return [.. json.RootElement.GetProperty("turns").EnumerateArray().Select((turn, at) => new SpokenTurn(
            turn.GetProperty("speaker").GetString() is "rep" ? ConversationSide.Rep : ConversationSide.Prospect, turn.GetProperty("text").GetString()!, TimeSpan.FromSeconds(4 * at)))];
    }
}
