using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace CallCoach.Playbooks;

/// <summary>
/// The folder of the playbooks that the team has published. A call that runs keeps the one it began with; the next call opens the new one.
/// What can't be read here, since this program is older than the team's, does not take the place of what is good.
/// </summary>
public sealed partial class TeamShelf(string folder, ILogger<TeamShelf> log)
{
    private const string Ending = ".yaml";

    private readonly Lock _gate = new();

    /// <summary>Where they are.</summary>
    public string Folder => folder;

    /// <summary>The name of the team's only playbook: what calls are coached by if the rep chose none.</summary>
    public string? Only => Names() is [var only] ? only : null;

    /// <summary>Makes the folder hold what is published now, and nothing else.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public void Take(IReadOnlyList<(string Name, string Yaml)> published)
    {
        ArgumentNullException.ThrowIfNull(published);
        lock (_gate)
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, yaml) in published.Where(book => IsName(book.Name)))
                Take(name, yaml);
            foreach (var gone in Names().Except(published.Select(book => book.Name), StringComparer.Ordinal))
                File.Delete(PathOf(gone));
        }
    }

    private void Take(string name, string yaml)
    {
        if (File.Exists(PathOf(name)) && File.ReadAllText(PathOf(name)) == yaml)
            return;
        try
        {
            PlaybookFile.Read(yaml, name, folder);
        }
        catch (PlaybookException broken)
        {
            log.TeamPlaybookRefused(name, broken.Message);
            return;
        }

        // A call that begins in between finds one or the other, never half of it.
        var fresh = PathOf(name) + ".new";
        File.WriteAllText(fresh, yaml);
        File.Move(fresh, PathOf(name), overwrite: true);
    }

    private IReadOnlyList<string> Names() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)]
        : [];

    private string PathOf(string name) => Path.Combine(folder, name + Ending);

    // A name comes from elsewhere and becomes a file's.
    private static bool IsName(string name) => Name().IsMatch(name);

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
