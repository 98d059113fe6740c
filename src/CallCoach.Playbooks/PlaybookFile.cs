using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>Reads a playbook and checks it whole: what it gives can be used as it stands.</summary>
public static class PlaybookFile
{
    /// <exception cref="PlaybookException">The file can't be read, or something in it is wrong; each fault comes with its place.</exception>
    public static Playbook Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new PlaybookException($"There is no playbook {path}.");
        if (file.Length > PlaybookLimits.Bytes)
            throw new PlaybookException($"{path} is larger than {PlaybookLimits.Bytes / 1024} KB; put scripts into files of their own.");
        try
        {
            return Read(File.ReadAllText(path), path, file.Directory!.FullName);
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
    public static Playbook Read(string text, string name, string folder)
    {
        var faults = new Faults(name);
        var book = YamlText.Read(text, faults) is { } root ? new PlaybookReading(faults, Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Read(root) : null;
        faults.Throw();
        return book!;
    }
}
