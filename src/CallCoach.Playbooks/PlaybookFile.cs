using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>Reads a playbook and checks it whole: what it gives can be used as it stands.</summary>
public static class PlaybookFile
{
    /// <param name="folders">Where the playbook that this one builds on is looked for, besides its own folder.</param>
    /// <exception cref="PlaybookException">The file can't be read, or something in it is wrong; each fault comes with its place.</exception>
    public static Playbook Read(string path, IReadOnlyList<string>? folders = null) => Read(path, folders ?? [], []);

    internal static Playbook Read(string path, IReadOnlyList<string> folders, IReadOnlyList<string> chain)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new PlaybookException($"There is no playbook {path}.");
        if (file.Length > PlaybookLimits.Bytes)
            throw new PlaybookException($"{path} is larger than {PlaybookLimits.Bytes / 1024} KB; put scripts into files of their own.");
        try
        {
            return Read(File.ReadAllText(path), path, file.Directory!.FullName, folders, [.. chain, file.FullName]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new PlaybookException($"{path} can't be read: {failure.Message}", failure);
        }
    }

    /// <summary>Reads a playbook from its text.</summary>
    /// <param name="name">What faults call it.</param>
    /// <param name="folder">Where its scripts are.</param>
    /// <exception cref="PlaybookException">Something in it is wrong; each fault comes with its place.</exception>
    public static Playbook Read(string text, string name, string folder) => Read(text, name, folder, [], []);

    private static Playbook Read(string text, string name, string folder, IReadOnlyList<string> folders, IReadOnlyList<string> chain)
    {
        var faults = new Faults(name);
        var own = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var bases = new BaseBooks([own, .. folders.Select(Path.GetFullPath).Where(other => other != own)], chain);
        var book = YamlText.Read(text, faults) is { } root ? new PlaybookReading(faults, own, bases).Read(root) : null;
        faults.Throw();
        return book!;
    }
}
