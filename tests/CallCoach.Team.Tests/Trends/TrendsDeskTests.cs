using CallCoach.Coaching;
using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

public sealed class TrendsDeskTests(TeamServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_counts_once_for_a_rule_and_only_the_own_teams_count()
    {
        await using var node = await server.NewNodeAsync();
        var (ours, theirs) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        var call = Guid.CreateVersion7();
        await AddAsync(node, Tip(ours, call, "shown", true, "interested"), Tip(ours, call, "shown", false, null), Tip(ours, Guid.CreateVersion7(), "withheld", false, "not-interested"),
            Tip(theirs, Guid.CreateVersion7(), "shown", true, "interested"));
        var desk = node.GetRequiredService<TrendsDesk>();

        var tip = Assert.Single((await desk.ReadAsync(ours.LeadViewer, null, Token))!.Tips);

        Assert.Equal(new TipStanding("S001", 2, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0), tip);
        Assert.Equal(2, Assert.Single((await desk.ReadAsync(ours.RepViewer(), null, Token))!.Tips).Shown);
        Assert.Empty((await desk.ReadAsync(ours.RepViewer() with { Person = Guid.CreateVersion7() }, ours.Rep, Token))!.Tips);
        Assert.Null(await desk.ReadAsync(theirs.LeadViewer, ours.Rep, Token));
    }

    [Fact]
    public async Task A_lead_retires_a_tip_and_the_policy_of_the_team_says_so()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll with { HoldBack = 0.1 });
        var desk = node.GetRequiredService<TrendsDesk>();

        await Assert.ThrowsAsync<TeamException>(() => desk.DecideAsync(team.RepViewer(), "S001", true, Token));
        await desk.DecideAsync(team.LeadViewer, "S001", true, Token);
        Assert.Equal(["S001"], (await PolicyAsync(node, team)).Retired!);
        await desk.DecideAsync(team.LeadViewer, "S001", false, Token);

        var policy = await PolicyAsync(node, team);
        Assert.Equal((0, 3, 0.1), (policy.Retired!.Count, policy.Version, policy.HoldBack));
    }

    [Fact]
    public async Task Figures_are_read_by_week()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        context.Calls.Add(new CallRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = team.Team,
            PersonId = team.Rep,
            DeviceId = team.Device,
            NodeCall = "1",
            StartedAt = TimeProvider.System.GetUtcNow().AddDays(-1),
            Seconds = 90,
            Measures = new Dictionary<string, Measure>(StringComparer.Ordinal) { [CallMeasures.TalkShare] = new(60, 100), ["of-a-newer-node"] = new(1, 1) },
        });
        await context.SaveChangesAsync(Token);

        var view = (await node.GetRequiredService<TrendsDesk>().ReadAsync(team.LeadViewer, team.Rep, Token))!;

        var share = view.Trends.Single(trend => trend.Measure.Name == CallMeasures.TalkShare);
        Assert.Equal(0.6, Assert.Single(share.Weeks).Rate.Rate!.Value, 6);
        Assert.Equal("Too few calls to compare.", share.Finding);
    }

    private static async Task<SharePolicy> PolicyAsync(IServiceProvider node, SeededTeam team)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        return (await context.Teams.SingleAsync(row => row.Id == team.Team, Token)).Policy;
    }

    private static TipRow Tip(SeededTeam team, Guid call, string fate, bool followed, string? next) => new()
    {
        CallId = call,
        TeamId = team.Team,
        PersonId = team.Rep,
        CalledAt = TimeProvider.System.GetUtcNow().AddDays(-1),
        Rule = "S001",
        Fate = fate,
        Followed = followed,
        Next = next,
    };

    private static async Task AddAsync(IServiceProvider node, params TipRow[] tips)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        foreach (var tip in tips)
        {
            context.Tips.Add(tip);
            await context.SaveChangesAsync(Token); // in this order
        }
    }
}
