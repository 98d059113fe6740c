using CallCoach.Calls;
using CallCoach.Playbooks;
using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CallCoach.Tests;

/// <summary>What the team publishes is on the shelf of the next call.</summary>
public sealed class TeamPlaybooksTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_published_is_taken_over_changed_and_taken_back()
    {
        var playbooks = New();
        await playbooks.PublishedAsync([new("turf", 1, "one"), new("trees", 1, "two")], Token);
        Assert.Equal(["trees", "turf"], Names());

        await playbooks.PublishedAsync([new("turf", 2, "changed")], Token);
        Assert.Equal(["turf"], Names());
        Assert.Equal("changed", await File.ReadAllTextAsync(Path.Combine(TeamPlaybooks.FolderIn(_folder.Path), "turf.yaml"), Token));
    }

    [Theory]
    [InlineData("../../turf")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("-x")]
    public async Task A_name_leads_nowhere_else(string name)
    {
        await New().PublishedAsync([new(name, 1, "one")], Token);

        Assert.Empty(Directory.GetFiles(_folder.Path, "*.yaml", SearchOption.AllDirectories));
    }

    private TeamPlaybooks New() => new(Options.Create(new DataOptions { Folder = _folder.Path }), NullLogger<TeamPlaybooks>.Instance);

    private IEnumerable<string> Names() =>
        new PlaybookShelf([TeamPlaybooks.FolderIn(_folder.Path)], NullLogger<PlaybookShelf>.Instance).All.Select(found => found.Name);
}
