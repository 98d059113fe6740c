using System.Collections.Concurrent;
using CallCoach.Coaching;
using Microsoft.Extensions.Logging;

namespace CallCoach.Playbooks;

/// <summary>
/// The playbooks of this machine. A file is read anew for each call, so that a change holds from the next call on; a call keeps the
/// playbook it began with. A file that was good before and is broken now does not count: calls go on with what it was.
/// </summary>
/// <param name="folders">Where names are looked for, in this order.</param>
public sealed class PlaybookShelf(IReadOnlyList<string> folders, ILogger<PlaybookShelf> log)
{
    private static readonly string[] s_endings = [".yaml", ".yml"];

    private readonly ConcurrentDictionary<string, Playbook> _good = new(StringComparer.Ordinal);

    /// <summary>Names and files of all that is on the shelf; of two with one name the first is taken.</summary>
    public IReadOnlyList<(string Name, string File)> All =>
    [
        .. folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder).Where(IsPlaybook).Order(StringComparer.Ordinal))
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), File: file))
            .DistinctBy(found => found.Name, StringComparer.Ordinal),
    ];

    /// <summary>Reads a file as it stands now.</summary>
    /// <exception cref="PlaybookException">It is broken.</exception>
    public Playbook Read(string file) => PlaybookFile.Read(file, folders);

    /// <summary>The playbook of that name, or of that file.</summary>
    /// <exception cref="PlaybookException">There is none, or it is broken and was never good while the program ran.</exception>
    public Playbook Open(string nameOrFile)
    {
        var path = PathOf(nameOrFile);
        try
        {
            return _good[path] = PlaybookFile.Read(path, folders);
        }
        catch (PlaybookException broken) when (_good.TryGetValue(path, out var before))
        {
            log.PlaybookBroken(nameOrFile, before.Version, broken.Message);
            return before;
        }
    }

    /// <summary>The file that a name stands for.</summary>
    /// <exception cref="PlaybookException">There is none.</exception>
    public string PathOf(string nameOrFile)
    {
        ArgumentNullException.ThrowIfNull(nameOrFile);
        if (IsPlaybook(nameOrFile) || nameOrFile.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return Path.GetFullPath(nameOrFile);
        var all = All;
        return all.FirstOrDefault(found => found.Name == nameOrFile).File
            ?? throw new PlaybookException($"There is no playbook \"{nameOrFile}\".{Suggestion.For(nameOrFile, [.. all.Select(found => found.Name)])}");
    }

    private static bool IsPlaybook(string path) => s_endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
