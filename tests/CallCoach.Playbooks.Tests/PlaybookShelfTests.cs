using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Playbooks.Tests;

public sealed class PlaybookShelfTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_change_is_taken_over_the_next_time()
    {
        var shelf = Shelf();
        Write("ours", "version: 1");
        Assert.Equal(1, shelf.Open("ours").Version);

        Write("ours", "version: 2");
        Assert.Equal(2, shelf.Open("ours").Version);
    }

    [Fact]
    public void A_broken_change_leaves_what_was_good_before()
    {
        var shelf = Shelf();
        Write("ours", "version: 1");
        shelf.Open("ours");

        Write("ours", "version: two");

        Assert.Equal(1, shelf.Open("ours").Version);
    }

    [Fact]
    public void One_that_was_never_good_is_refused_with_its_faults()
    {
        Write("ours", "version: two");

        Assert.Contains("ours.yaml:3:10: ", Assert.Throws<PlaybookException>(() => Shelf().Open("ours")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_none_says_what_there_is()
    {
        Write("cold-call", "version: 1");

        Assert.Contains("Did you mean \"cold-call\"?", Assert.Throws<PlaybookException>(() => Shelf().Open("cold-cal")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_teams_own_comes_before_what_ships_under_the_same_name()
    {
        using var shipped = new TempFolder();
        File.WriteAllText(shipped.File("ours.yaml"), "schema: callcoach.playbook/1\nid: ours\nversion: 7\n");
        Write("ours", "version: 1");
        var shelf = new PlaybookShelf([_folder.Path, shipped.Path], NullLogger<PlaybookShelf>.Instance);

        Assert.Equal(1, shelf.Open("ours").Version);
        Assert.Single(shelf.All);
    }

    private PlaybookShelf Shelf() => new([_folder.Path], NullLogger<PlaybookShelf>.Instance);

    private void Write(string name, string version) =>
        File.WriteAllText(_folder.File(name + ".yaml"), $"schema: callcoach.playbook/1\nid: {name}\n{version}\n");
}
