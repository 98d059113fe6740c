using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Playbooks.Tests;

public sealed class TeamShelfTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_published_is_opened_by_the_next_call()
    {
        var (team, shelf) = (Team(), new PlaybookShelf([_folder.Path], NullLogger<PlaybookShelf>.Instance));

        team.Take([("ours", Yaml("ours", 1))]);
        var running = shelf.Open("ours");
        team.Take([("ours", Yaml("ours", 2))]);

        Assert.Equal((1, 2), (running.Version, shelf.Open("ours").Version));
        Assert.Equal("ours", team.Only);
    }

    [Fact]
    public void What_this_program_cant_read_does_not_take_the_place_of_what_is_good()
    {
        var team = Team();
        team.Take([("ours", Yaml("ours", 1))]);

        team.Take([("ours", "schema: callcoach.playbook/9\nid: ours\nversion: 2\n")]);

        Assert.Contains("version: 1", File.ReadAllText(_folder.File("ours.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_longer_published_goes_and_a_name_never_leaves_the_folder()
    {
        var team = Team();
        team.Take([("ours", Yaml("ours", 1)), ("warm", Yaml("warm", 1))]);
        Assert.Null(team.Only);

        team.Take([("warm", Yaml("warm", 1)), ("../evil", Yaml("evil", 1)), ("a/b", Yaml("b", 1))]);

        Assert.Equal(["warm.yaml"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "..", "evil.yaml")));
    }

    private TeamShelf Team() => new(_folder.Path, NullLogger<TeamShelf>.Instance);

    private static string Yaml(string name, int version) => $"schema: callcoach.playbook/1\nid: {name}\nversion: {version}\n";
}
