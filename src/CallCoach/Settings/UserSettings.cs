using System.Text.Json;
using System.Text.Json.Nodes;
using CallCoach.Calls;

namespace CallCoach;

/// <summary>The user's own settings: settings.json in the data folder. It has the form of appsettings.json, and stands above it.</summary>
internal static class UserSettings
{
    public const string FileName = "settings.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static string FileIn(string dataFolder) => Path.Combine(dataFolder, FileName);

    /// <summary>Sets one setting; the others in the file stay.</summary>
    /// <exception cref="SettingException">The file can't be read or written.</exception>
    public static void Write(string dataFolder, string section, string name, string value)
    {
        var file = FileIn(dataFolder);
        try
        {
            OwnFile.CreateFolder(dataFolder);
            var root = File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file), documentOptions: Lenient)?.AsObject() ?? [] : [];
            if (root[section] is not JsonObject own)
                root[section] = own = [];
            own[name] = value;
            var beside = file + ".new";
            File.WriteAllText(beside, root.ToJsonString(Json) + Environment.NewLine);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException)
        {
            throw Unreadable(file, damage);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"The settings {file} can't be written ({closed.Message}). Check who may write there, or name another folder with --data.", closed);
        }
    }

    public static SettingException Unreadable(string file, Exception damage) =>
        new($"The settings {file} are no JSON that can be read ({damage.InnerException?.Message ?? damage.Message}). Correct the file, or delete it to start afresh.", damage);
}
