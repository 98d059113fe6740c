using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>Reads a team's scripts: from the playbook itself, or from files beside it.</summary>
internal static class ScriptReading
{
    /// <param name="folder">The playbook's folder; files are sought nowhere else.</param>
    public static TeamScript? Read(MapReader map, string folder)
    {
        var id = map.Id();
        var mandatory = map.Flag("mandatory");
        if (map.Has("file") == map.Has("text"))
        {
            map.Faults.Add(map.Place, "Say where the script is: either \"file\" or \"text\".");
            return null;
        }

        var text = map.Has("text") ? map.Text("text", PlaybookLimits.Bytes) : OfFile(map, folder);
        return id is null || text is null ? null : new TeamScript(id, text, mandatory);
    }

    private static string? OfFile(MapReader map, string folder)
    {
        if (map.Text("file", 200) is not { } name)
            return null;
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (Path.IsPathRooted(name) || !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            map.Faults.Add(map.At("file"), "A script is a file beside the playbook or below it.");
        else if (new FileInfo(path) is not { Exists: true } file)
            map.Faults.Add(map.At("file"), $"There is no file {name} beside the playbook.");
        else if (file.Length > PlaybookLimits.Bytes)
            map.Faults.Add(map.At("file"), $"{name} is larger than {PlaybookLimits.Bytes / 1024} KB.");
        else
            return ReadText(map, path, name);
        return null;
    }

    private static string? ReadText(MapReader map, string path, string name)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            map.Faults.Add(map.At("file"), $"{name} can't be read: {failure.Message}");
            return null;
        }
    }
}
