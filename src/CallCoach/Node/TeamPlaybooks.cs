using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Uplink;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>
/// Puts the playbooks that the team has published on this machine's shelf, each in a file of its own. A call reads its playbook when it begins, so they hold
/// from the next call on; what the team takes back is gone from the next call on.
/// </summary>
internal sealed class TeamPlaybooks(IOptions<DataOptions> data, ILogger<TeamPlaybooks> log) : ITeamListener
{
    private const string Ending = ".yaml";

    private readonly string _folder = FolderIn(data.Value.FullFolder);

    /// <summary>Where they are, in the data folder.</summary>
    public static string FolderIn(string dataFolder) => Path.Combine(dataFolder, "uplink", "playbooks");

    public async Task PublishedAsync(IReadOnlyList<PublishedPlaybook> playbooks, CancellationToken cancellationToken)
    {
        try
        {
            OwnFile.CreateFolder(_folder);
            // A name is a file's name here: what could lead out of the folder is left out.
            var wanted = playbooks.Where(book => IsName(book.Name)).ToDictionary(book => Path.Combine(_folder, book.Name + Ending), book => book.Yaml, StringComparer.Ordinal);
            foreach (var (path, yaml) in wanted)
                await WriteAsync(path, yaml, cancellationToken);
            foreach (var old in Directory.EnumerateFiles(_folder, "*" + Ending).Where(file => !wanted.ContainsKey(file)).ToList())
                File.Delete(old);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.TeamPlaybooksNotKept(failure);
        }
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 100 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') && name[0] is not '-';

    // First beside it, then in its place: a call that begins now reads the old one or the new one.
    private static async Task WriteAsync(string path, string yaml, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && await File.ReadAllTextAsync(path, cancellationToken) == yaml)
            return;
        await File.WriteAllTextAsync(path + ".new", yaml, cancellationToken);
        File.Move(path + ".new", path, overwrite: true);
    }
}
