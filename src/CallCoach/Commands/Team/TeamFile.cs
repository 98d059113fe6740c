using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Team;

namespace CallCoach;

/// <summary>team.json in the data folder, which only the user reads: the address of the team node, and this machine's token.</summary>
/// <param name="Address">Without a slash at its end.</param>
internal sealed record TeamFile(string Address, string Token)
{
    private const string Name = "team.json";

    /// <exception cref="TeamException">The file can't be read.</exception>
    public static TeamFile? Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, Name);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<TeamFile>(File.ReadAllText(path), JsonSerializerOptions.Web) : null;
        }
        catch (JsonException damage)
        {
            throw new TeamException($"{path} can't be read. Delete it, then join again.", damage);
        }
    }

    public void Write(string dataFolder)
    {
        OwnFile.CreateFolder(dataFolder);
        var path = Path.Combine(dataFolder, Name);
        File.Delete(path);
        OwnFile.Touch(path);
        File.WriteAllText(path, JsonSerializer.Serialize(this, JsonSerializerOptions.Web));
    }

    public static void Delete(string dataFolder) => File.Delete(Path.Combine(dataFolder, Name));
}
