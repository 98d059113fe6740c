using System.Net;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Tests;

public sealed class PolicyTests(Databases databases)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_changes_what_is_shared_and_everybody_reads_it()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        using var ada = await node.SignedInAsync("Ada");
        using var set = await ada.PostAsync("/policy", "/policy", ("version", "1"), ("live-calls", "on"), ("captions", "on"), ("hold-back", "10"));
        using var stale = await ada.PostAsync("/policy", "/policy", ("version", "1"), ("hold-back", "0"));
        using var tooMuch = await ada.PostAsync("/policy", "/policy", ("version", "2"), ("hold-back", "80"));
        using var blind = await ada.PostAsync("/policy", "/policy", ("version", "2"), ("captions", "on"), ("hold-back", "0"));

        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        Assert.All([stale, tooMuch, blind], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode));
        using var maya = await node.SignedInAsync("Maya");
        var page = await maya.TextAsync("/policy");
        Assert.Contains("Version 2", page, StringComparison.Ordinal);
        Assert.Contains("10 of a hundred", page, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"checkbox\"", page, StringComparison.Ordinal);
        await using var context = await node.OpenAsync();
        var teams = await context.Teams.ToDictionaryAsync(team => team.Name, team => team.Policy, Token);
        Assert.True(teams["North"] is { Version: 2, Captions: true, LiveFigures: false, HoldBack: .1 });
        Assert.True(teams["South"] is { Version: 1, Captions: false });
        Assert.Contains("What is shared was changed", await ada.TextAsync("/audit"), StringComparison.Ordinal);
    }
}
