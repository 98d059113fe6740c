using CallCoach.Coaching;
using CallCoach.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

public sealed class SessionDeskTests(TeamServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_runs_from_its_plan_to_a_measure_that_moved()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var desk = node.GetRequiredService<SessionDesk>();
        var moments = await Enumerable.Range(1, 4).ToAsyncEnumerable().Select(async (int at, CancellationToken _) => await SharedMoments.AddAsync(node, team, $"Moment {at}")).ToListAsync(Token);
        var id = (await desk.PlanAsync(team.LeadViewer, team.Rep, TimeProvider.System.GetUtcNow(), Token))!.Value;

        await Assert.ThrowsAsync<TeamException>(() => desk.ChangeAsync(team.LeadViewer, id, (rows, session) => SessionDesk.ChooseAsync(rows, session, team.LeadViewer, moments[0], null, Token), Token));
        await ChangeAsync(team.RepViewer(), session => SessionRules.OwnView(session, team.RepViewer(), "a", "b", "c", TimeProvider.System.GetUtcNow()));
        foreach (var (viewer, moment) in new[] { (team.RepViewer(), 0), (team.RepViewer(), 1), (team.LeadViewer, 2) })
            await desk.ChangeAsync(viewer, id, (rows, session) => SessionDesk.ChooseAsync(rows, session, viewer, moments[moment], "What did they hear?", Token), Token);
        var fourth = await Assert.ThrowsAsync<TeamException>(() => desk.ChangeAsync(team.LeadViewer, id, (rows, session) => SessionDesk.ChooseAsync(rows, session, team.LeadViewer, moments[3], null, Token), Token));
        Assert.Contains("Three moments are enough", fourth.Message, StringComparison.Ordinal);

        await ChangeAsync(team.LeadViewer, session => SessionRules.Begin(session, team.LeadViewer));
        await ChangeAsync(team.LeadViewer, session => SessionRules.Agree(session, team.LeadViewer, new Agreement(CallMeasures.ScriptedLines, "4", "My own opener", "Two examples by Friday", "Hi, it's Maya.", "5")));
        var signed = TimeProvider.System.GetUtcNow().AddDays(-2);
        await ChangeAsync(team.RepViewer(), session => SessionRules.Sign(session, team.RepViewer(), signed));
        await ChangeAsync(team.LeadViewer, session => SessionRules.Sign(session, team.LeadViewer, signed));
        await CallsAsync(node, team, signed.AddDays(-10), 8, 3);
        await CallsAsync(node, team, signed.AddHours(1), 5, 0);
        var view = (await desk.ReadAsync(team.RepViewer(), id, Token))!;

        Assert.Equal([1, 2, 3], view.Chosen.Select(moment => moment.Row.Place));
        Assert.Equal((8, 5, true), (view.Found!.Before.Calls, view.Found.After.Calls, view.Found.HasMoved));
        await ChangeAsync(team.LeadViewer, session => SessionRules.Close(session, view.Found, null, TimeProvider.System.GetUtcNow()));
        Assert.Equal("measure-moved", (await desk.ReadAsync(team.LeadViewer, id, Token))!.Session.ClosedBecause);

        Task ChangeAsync(Viewer viewer, Action<SessionRow> change) => desk.ChangeAsync(viewer, id, (_, session) =>
        {
            change(session);
            return Task.CompletedTask;
        }, Token);
    }

    [Fact]
    public async Task Nobody_else_gets_to_it()
    {
        await using var node = await server.NewNodeAsync();
        var (ours, theirs) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        var desk = node.GetRequiredService<SessionDesk>();
        var id = (await desk.PlanAsync(ours.LeadViewer, ours.Rep, TimeProvider.System.GetUtcNow(), Token))!.Value;

        Assert.NotNull(await desk.ReadAsync(ours.RepViewer(), id, Token));
        Assert.Null(await desk.ReadAsync(theirs.LeadViewer, id, Token));
        Assert.Null(await desk.ReadAsync(theirs.RepViewer(), id, Token));
        Assert.Null(await desk.ReadAsync(ours.RepViewer() with { Person = Guid.CreateVersion7() }, id, Token));
        Assert.Null(await desk.PlanAsync(theirs.LeadViewer, ours.Rep, TimeProvider.System.GetUtcNow(), Token));
        Assert.False(await desk.ChangeAsync(theirs.LeadViewer, id, (_, _) => Task.CompletedTask, Token));
    }

    private static async Task CallsAsync(IServiceProvider node, SeededTeam team, DateTimeOffset from, int calls, double lines)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        context.Calls.AddRange(Enumerable.Range(0, calls).Select(call => new CallRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = team.Team,
            PersonId = team.Rep,
            DeviceId = team.Device,
            NodeCall = $"{from.Ticks}-{call}",
            StartedAt = from.AddMinutes(10 * call),
            Seconds = 180,
            Measures = new Dictionary<string, Measure>(StringComparer.Ordinal) { [CallMeasures.ScriptedLines] = new(lines, 3) },
        }));
        await context.SaveChangesAsync(Token);
    }
}
