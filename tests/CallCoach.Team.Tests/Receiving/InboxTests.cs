using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

/// <summary>Many devices at once: one transaction for what comes together, and nobody suffers for another.</summary>
public sealed class InboxTests(TeamServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_together_is_kept_together_and_each_hears_of_its_own()
    {
        await using var node = await server.NewNodeAsync();
        var teams = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SeededTeam.NewAsync(node, SeededTeam.SharesAll)));
        var inbox = node.GetRequiredService<Inbox>();
        await inbox.StartAsync(Token);

        var kept = await Task.WhenAll(teams.Select((team, i) => inbox.KeepAsync(team.Sender, [.. Enumerable.Range(1, i + 1).Select(Line)], Token)));

        Assert.Equal(Enumerable.Range(1, 8).Select(number => (long)number), kept);
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        Assert.Equal(36, await context.Captions.CountAsync(Token));
        await inbox.StopAsync(Token);
    }

    [Fact]
    public async Task A_delivery_that_can_not_be_kept_is_refused_alone()
    {
        await using var node = await server.NewNodeAsync();
        var (good, bad) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        var inbox = node.GetRequiredService<Inbox>();
        await inbox.StartAsync(Token);

        var refused = Assert.ThrowsAsync<HubException>(() => inbox.KeepAsync(bad.Sender, [null!], Token));
        Assert.Equal(1, await inbox.KeepAsync(good.Sender, [Line(1)], Token));
        await refused;
        await inbox.StopAsync(Token);
    }

    [Fact]
    public async Task After_its_end_it_says_so()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var inbox = node.GetRequiredService<Inbox>();
        await inbox.StartAsync(Token);
        await inbox.StopAsync(Token);

        var refused = await Assert.ThrowsAsync<HubException>(() => inbox.KeepAsync(team.Sender, [Line(1)], Token));
        Assert.Contains("stops", refused.Message, StringComparison.Ordinal);
    }

    private static NodeMessage Line(int number) => new(1, number, DateTimeOffset.UnixEpoch, new CallCaptionPayload("20261127-100000-aaaa", number, "rep", "Hello."));
}
