using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>Finds the playbook that another one builds on: beside it, then where playbooks are kept. None builds on itself.</summary>
internal sealed class BaseBooks(IReadOnlyList<string> folders, IReadOnlyList<string> chain)
{
    /// <summary>More than this nobody can follow.</summary>
    private const int Deepest = 4;

    private static readonly string[] s_endings = [".yaml", ".yml"];

    /// <exception cref="PlaybookException">There is none of that name, or it is broken, or it builds on this one.</exception>
    public Playbook Open(string name)
    {
        if (name.Any(letter => !(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')))
            throw new PlaybookException($"\"{name}\" is no name of a playbook.");
        var path = folders.SelectMany(folder => s_endings.Select(ending => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists)
            ?? throw new PlaybookException($"There is no playbook \"{name}\" beside this one or among those of this machine.");
        if (chain.Contains(path, StringComparer.Ordinal))
            throw new PlaybookException($"\"{name}\" builds on this one already: they can't build on each other.");
        if (chain.Count > Deepest)
            throw new PlaybookException($"More than {Deepest} playbooks build on each other here.");
        return PlaybookFile.Read(path, folders, chain);
    }
}
