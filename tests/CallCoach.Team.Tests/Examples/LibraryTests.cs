using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

public sealed class LibraryTests(TeamServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_leads_proposal_waits_for_the_rep_and_the_rep_takes_consent_back_at_once()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var (library, id) = (node.GetRequiredService<Library>(), await SharedMoments.AddAsync(node, team, "A friendly no", sound: [7]));
        var theo = team.RepViewer() with { Person = Guid.CreateVersion7(), Name = "Theo" };

        Assert.True(await library.ProposeAsync(team.LeadViewer, id, "Takes a friendly no", 30, Token));
        var proposed = Assert.Single((await library.ReadAsync(team.LeadViewer, Token)).Proposed).Example.Id;
        var seenByTheo = await library.ReadAsync(theo, Token);
        Assert.Empty(seenByTheo.Proposed);
        Assert.Empty(seenByTheo.Examples);
        Assert.False(await library.AgreeAsync(theo, proposed, Token));
        await Assert.ThrowsAsync<TeamException>(() => library.AgreeAsync(team.LeadViewer, proposed, Token));

        Assert.True(await library.AgreeAsync(team.RepViewer(), proposed, Token));
        Assert.Equal("Takes a friendly no", Assert.Single((await library.ReadAsync(theo, Token)).Examples).Example.Title);
        Assert.Equal([7], await library.SoundAsync(theo, proposed, Token));
        await Assert.ThrowsAsync<TeamException>(() => library.TakeOutAsync(theo, proposed, Token));

        Assert.True(await library.TakeOutAsync(team.RepViewer(), proposed, Token));
        Assert.Empty((await library.ReadAsync(theo, Token)).Examples);
        Assert.Null(await library.SoundAsync(theo, proposed, Token));
    }

    [Fact]
    public async Task Another_team_sees_no_example_and_none_outlives_its_end()
    {
        await using var node = await server.NewNodeAsync();
        var (ours, theirs) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        var (library, id) = (node.GetRequiredService<Library>(), await SharedMoments.AddAsync(node, ours, "Ours"));
        await library.ProposeAsync(ours.RepViewer(), id, null, 1, Token);
        var example = Assert.Single((await library.ReadAsync(ours.RepViewer(), Token)).Examples).Example.Id;

        Assert.Empty((await library.ReadAsync(theirs.LeadViewer, Token)).Examples);
        Assert.Null(await library.SoundAsync(theirs.LeadViewer, example, Token));
        Assert.False(await library.TakeOutAsync(theirs.LeadViewer, example, Token));
        Assert.False(await library.ProposeAsync(theirs.LeadViewer, id, null, 1, Token));

        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        (await context.Examples.FindAsync([example], Token))!.ExpiresAt = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        await context.SaveChangesAsync(Token);
        Assert.Empty((await library.ReadAsync(ours.RepViewer(), Token)).Examples);
    }

    [Fact]
    public async Task A_lead_orders_a_playlist_and_what_is_taken_out_leaves_it()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var library = node.GetRequiredService<Library>();
        foreach (var title in new[] { "One", "Two" })
            await library.ProposeAsync(team.RepViewer(), await SharedMoments.AddAsync(node, team, title), null, 30, Token);
        var examples = (await library.ReadAsync(team.LeadViewer, Token)).Examples.Select(example => example.Example.Id).ToList();

        await Assert.ThrowsAsync<TeamException>(() => library.NewPlaylistAsync(team.RepViewer(), "Mine", Token));
        var list = (await library.NewPlaylistAsync(team.LeadViewer, "Good answers to “send me something”", Token))!.Value;
        foreach (var (does, example) in new[] { ("add", examples[0]), ("add", examples[1]), ("up", examples[1]) })
            await library.ChangePlaylistAsync(team.LeadViewer, list, does, example, Token);
        Assert.Equal([examples[1], examples[0]], (await library.ReadAsync(team.RepViewer(), Token)).Playlists[0].Examples);

        await library.TakeOutAsync(team.RepViewer(), examples[1], Token);
        Assert.Equal([examples[0]], (await library.ReadAsync(team.RepViewer(), Token)).Playlists[0].Examples);
    }
}
