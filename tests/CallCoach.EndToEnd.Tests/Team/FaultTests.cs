using Microsoft.EntityFrameworkCore;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Whatever breaks between a rep's node and the team: nothing is lost, and nothing comes twice. All servers are real.</summary>
public sealed class FaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_team_node_that_is_killed_and_comes_back()
    {
        await using var desk = await TeamDesk.StartAsync();
        var port = ProgramRun.FreePort();
        var team = await desk.StartNodeAsync(port);
        await using var rep = new RepNode(port, desk.Token);
        await rep.StartAsync();
        for (var kill = 0; kill < 3; kill++)
        {
            rep.Say(400); // more than one batch: the kill comes in the midst of them
            await team.KillAsync();
            rep.Say(50);
            team = await desk.StartNodeAsync(port);
        }

        await rep.AllKeptAsync();
        Assert.Equal(rep.Said, await desk.LinesAsync());
    }

    [Fact]
    public async Task A_database_that_breaks_off_and_comes_back()
    {
        await using var desk = await TeamDesk.StartAsync();
        var port = ProgramRun.FreePort();
        await desk.StartNodeAsync(port);
        await using var rep = new RepNode(port, desk.Token);
        await rep.StartAsync();
        for (var restart = 0; restart < 3; restart++)
        {
            rep.Say(400);
            await desk.Postgres.StopAsync();
            rep.Say(50);
            await desk.Postgres.StartAgainAsync(Token);
        }

        await rep.AllKeptAsync();
        Assert.Equal(rep.Said, await desk.LinesAsync());
    }

    [Fact]
    public async Task A_network_that_is_cut_for_an_hour()
    {
        await using var desk = await TeamDesk.StartAsync();
        var port = ProgramRun.FreePort();
        await desk.StartNodeAsync(port);
        await using var network = new CutNetwork(port);
        await using var rep = new RepNode(network.Port, desk.Token);
        await rep.StartAsync();
        rep.Say(300);
        network.Cut();
        await RepNode.UntilAsync(() => rep.Standing.State.Link == "away");
        rep.Say(3600); // what is said in an hour of talk
        network.Mend();

        await rep.AllKeptAsync();
        Assert.Equal(rep.Said, await desk.LinesAsync());
    }

    [Fact]
    public async Task A_network_that_breaks_again_and_again()
    {
        await using var desk = await TeamDesk.StartAsync();
        var port = ProgramRun.FreePort();
        await desk.StartNodeAsync(port);
        await using var network = new CutNetwork(port);
        await using var rep = new RepNode(network.Port, desk.Token);
        await rep.StartAsync();
        for (var cut = 0; cut < 5; cut++)
        {
            rep.Say(300);
            network.Cut();
            network.Mend();
            await RepNode.UntilAsync(() => rep.Standing.State.Link == "up");
        }

        await rep.AllKeptAsync();
        Assert.Equal(rep.Said, await desk.LinesAsync());
    }

    [Fact]
    public async Task Redis_that_is_gone_and_comes_back()
    {
        await using var desk = await TeamDesk.StartAsync(withRedis: true);
        var (one, other) = (ProgramRun.FreePort(), ProgramRun.FreePort());
        await desk.StartNodeAsync(one);
        await desk.StartNodeAsync(other);
        await using var rep = new RepNode(one, desk.Token);
        await rep.StartAsync();
        rep.Say(300);
        await desk.Redis!.KillAsync();
        rep.Say(300);
        await rep.AllKeptAsync(); // without Redis what comes is kept all the same
        await desk.Redis.StartAgainAsync(Token);
        rep.Say(300);

        await rep.AllKeptAsync();
        Assert.Equal(rep.Said, await desk.LinesAsync());
    }

    [Fact]
    public async Task A_rep_who_is_moved_to_another_team_node()
    {
        await using var desk = await TeamDesk.StartAsync(withRedis: true);
        var (one, other) = (ProgramRun.FreePort(), ProgramRun.FreePort());
        var first = await desk.StartNodeAsync(one);
        await desk.StartNodeAsync(other);
        await using var balancer = new CutNetwork(one);
        await using var rep = new RepNode(balancer.Port, desk.Token);
        await rep.StartAsync();
        rep.Say(400);
        balancer.Turn(other);
        await first.KillAsync();
        rep.Say(400);

        await rep.AllKeptAsync();
        Assert.Equal(rep.Said, await desk.LinesAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_node_whose_clock_is_wrong_by_a_day(int days)
    {
        await using var desk = await TeamDesk.StartAsync();
        var port = ProgramRun.FreePort();
        await desk.StartNodeAsync(port);
        await using var rep = new RepNode(port, desk.Token, new ShiftedTime(TimeSpan.FromDays(days)));
        var before = TimeProvider.System.GetUtcNow();
        await rep.StartAsync();
        rep.Say(10);

        await rep.AllKeptAsync();
        Assert.Equal(rep.Said, await desk.LinesAsync());
        await using var context = await desk.OpenAsync();
        var startedAt = (await context.Calls.SingleAsync(Token)).StartedAt;
        Assert.InRange(startedAt, before.AddMinutes(-1), TimeProvider.System.GetUtcNow().AddMinutes(1));
    }
}
