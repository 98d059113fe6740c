using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Reads the team's scripts from a folder, or one file.</summary>
public static class TeamScripts
{
    private static readonly string[] Endings = [".md", ".txt"];

    /// <exception cref="CallException">There is no such folder or file.</exception>
    public static IReadOnlyList<TeamScript> Read(string path)
    {
        if (path.Length == 0)
            return [];
        if (File.Exists(path))
            return [One(path)];
        if (!Directory.Exists(path))
            throw new CallException($"There are no scripts at {path}. Correct Call:Scripts, or leave it empty.");

        return [.. Directory.EnumerateFiles(path)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(One)];
    }

    private static TeamScript One(string file) => new(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
}
