using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

public sealed class PlaybookEditorTests(TeamServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Drafts_are_not_published_and_a_roll_back_publishes_the_older_text_anew()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var editor = node.GetRequiredService<PlaybookEditor>();
        var changed = StarterPlaybook.Text.Replace("title: Our calls", "title: Calls of ours", StringComparison.Ordinal);

        Assert.Equal("our-calls", await editor.SaveAsync(team.LeadViewer, StarterPlaybook.Text, "A start", publish: true, Token));
        await editor.SaveAsync(team.LeadViewer, changed, null, publish: false, Token);
        Assert.Equal(1, Assert.Single(await PublishedAsync(node, team)).Version);
        await editor.SaveAsync(team.LeadViewer, changed, null, publish: true, Token);
        Assert.Contains("Calls of ours", Assert.Single(await PublishedAsync(node, team)).Yaml, StringComparison.Ordinal);

        Assert.True(await editor.RollBackAsync(team.LeadViewer, "our-calls", 1, Token));

        var published = Assert.Single(await PublishedAsync(node, team));
        Assert.Equal(4, published.Version);
        Assert.Contains("version: 4\n", published.Yaml, StringComparison.Ordinal);
        Assert.Contains("title: Our calls", published.Yaml, StringComparison.Ordinal);
        var view = await editor.ReadAsync(team.RepViewer(), null, 3, null, null, Token);
        Assert.Equal([4, 3, 2, 1], view.Versions.Select(version => version.Version));
        Assert.Contains(view.Diff, line => line is { Mark: '-', Text: "version: 2" });
        Assert.Equal(4, view.Published!.Version);
    }

    [Fact]
    public async Task A_broken_text_is_not_kept_and_other_teams_see_none()
    {
        await using var node = await server.NewNodeAsync();
        var (ours, theirs) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        var editor = node.GetRequiredService<PlaybookEditor>();

        var broken = await Assert.ThrowsAsync<TeamException>(() => editor.SaveAsync(ours.LeadViewer, "schema: callcoach.playbook/1\nid: ours\nversion: none\n", null, true, Token));
        Assert.StartsWith("Line 3:", broken.Message, StringComparison.Ordinal);
        await editor.SaveAsync(ours.LeadViewer, StarterPlaybook.Text, null, true, Token);

        Assert.Empty((await editor.ReadAsync(theirs.LeadViewer, "our-calls", null, null, null, Token)).Versions);
        Assert.False(await editor.RollBackAsync(theirs.LeadViewer, "our-calls", 1, Token));
        Assert.Empty(await PublishedAsync(node, theirs));
    }

    private static async Task<IReadOnlyList<Contracts.PublishedPlaybook>> PublishedAsync(IServiceProvider node, SeededTeam team)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        return await Published.ReadAsync(context, team.Team, Token);
    }
}
