namespace CallCoach.EndToEnd.Tests;

/// <summary>Team nodes are renewed one after the other while reps talk. All servers are real.</summary>
public sealed class RenewalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_line_is_kept_once_and_shown_once_while_a_node_goes_down_and_comes_back()
    {
        await using var desk = await TeamDesk.StartAsync(withRedis: true);
        var (renewed, steady) = (ProgramRun.FreePort(), ProgramRun.FreePort());
        var node = await desk.StartNodeAsync(renewed);
        await desk.StartNodeAsync(steady);
        await using var balancer = new CutNetwork(renewed);
        await using var rep = new RepNode(balancer.Port, desk.Token);
        await rep.StartAsync();
        rep.Say(1);
        await rep.AllKeptAsync();
        await using var board = await BoardLine.OpenAsync(steady);
        for (var renewal = 0; renewal < 2; renewal++)
        {
            rep.Say(400); // more than one batch: the node goes down in the midst of them
            await node.StopAsync(Token);
            rep.Say(50);
            balancer.Turn(steady);
            node = await desk.StartNodeAsync(renewed);
            rep.Say(50);
            await rep.AllKeptAsync();
            balancer.Turn(renewed);
            rep.Say(50);
            await rep.AllKeptAsync();
        }

        Assert.Equal(rep.Said, await desk.LinesAsync());
        await RepNode.UntilAsync(() => board.Lines.Count >= rep.Said.Count);
        Assert.Equal(rep.Said.Order(StringComparer.Ordinal), board.Lines.Order(StringComparer.Ordinal));
    }
}
