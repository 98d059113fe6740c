using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

/// <summary>What devices send is kept once, whatever they send twice, and no more of it than the policy shares.</summary>
public sealed class IntakeTests(TeamServer server)
{
    private const string Call = "20261127-100000-aaaa";
    private static readonly DateTimeOffset Start = new(2026, 11, 27, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_goes_from_its_beginning_to_its_end()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);

        Assert.Equal(3, await KeepAsync(node, team, Began(1), State(2, 5), Caption(3, "Hello there.")));
        var live = Assert.Single(await CallsAsync(node));
        Assert.Equal(("Priya, Bluestem", "opening", null), (live.Prospect, live.State!.Stage, live.Seconds));
        Assert.Equal("Hello there.", Assert.Single(await CaptionsAsync(node)).Text);

        await KeepAsync(node, team, Over(4), State(5, 61), new(1, 6, Start, new OutcomeChangedPayload(Call, "warm")));
        var over = Assert.Single(await CallsAsync(node));
        Assert.Equal((60d, "warm", null, null), (over.Seconds, over.Outcome, over.Prospect, over.State));
        Assert.Equal(new Measure(31, 60), over.Measures["talk-share"]);
        Assert.Empty(await CaptionsAsync(node));
    }

    [Fact]
    public async Task What_comes_twice_is_kept_once_and_a_gap_is_refused()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);

        Assert.Equal(2, await KeepAsync(node, team, Began(1), Caption(2, "One.")));
        Assert.Equal(3, await KeepAsync(node, team, Began(1), Caption(2, "One."), Caption(3, "Two.")));
        await Assert.ThrowsAsync<RefusedException>(() => KeepAsync(node, team, Caption(5, "Four.")));

        Assert.Equal(["One.", "Two."], (await CaptionsAsync(node)).Select(line => line.Text));
    }

    [Fact]
    public async Task One_delivery_in_a_group_that_is_refused_harms_no_other()
    {
        await using var node = await server.NewNodeAsync();
        var (good, bad) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        Delivery[] group = [new(good.Sender, [Began(1)]), new(bad.Sender, [Began(7)]), new(new Sender(Guid.NewGuid(), good.Rep, good.Team), [Began(1)])];

        (await node.GetRequiredService<Intake>().KeepAsync(group, Token)).Acknowledge();

        Assert.Equal(1, await group[0].Kept);
        await Assert.ThrowsAsync<RefusedException>(() => group[1].Kept);
        await Assert.ThrowsAsync<RefusedException>(() => group[2].Kept);
        Assert.Equal(good.Rep, Assert.Single(await CallsAsync(node)).PersonId);
    }

    [Fact]
    public async Task Two_nodes_that_get_the_same_messages_at_once_keep_them_once()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        NodeMessage[] messages = [Began(1), .. Enumerable.Range(2, 40).Select(number => Caption(number, $"Line {number}."))];

        var kept = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => KeepAsync(node, team, messages))));

        Assert.All(kept, number => Assert.Equal(41, number));
        Assert.Equal(40, (await CaptionsAsync(node)).Count);
        Assert.Equal(1, Assert.Single(await CallsAsync(node)).Number);
    }

    [Fact]
    public async Task The_server_drops_what_the_policy_does_not_share_though_a_node_sends_it()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, new SharePolicy(1));

        await KeepAsync(node, team, Began(1), State(2, 5), Caption(3, "Hello there."), Over(4));

        var call = Assert.Single(await CallsAsync(node));
        Assert.Equal((60d, "missed", null), (call.Seconds, call.Outcome, call.Prospect));
        Assert.Empty(call.Measures);
        Assert.Empty(await CaptionsAsync(node));
        await using var context = await OpenAsync(node);
        Assert.Empty(await context.Tips.ToListAsync(Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_clock_that_is_wrong_by_a_day_does_not_matter(int days)
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll, TimeSpan.FromDays(days));
        var wrong = Began(1) with { Payload = new CallBeganPayload(Call, Start.AddDays(days), null, null, IsWarm: false) };

        await KeepAsync(node, team, wrong);

        Assert.Equal(Start, Assert.Single(await CallsAsync(node)).StartedAt);
    }

    [Fact]
    public async Task A_message_from_a_newer_node_is_passed_over_and_counted()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);

        Assert.Equal(2, await KeepAsync(node, team, new NodeMessage(9, 1, Start, new NodePayload()), Began(2)));
        Assert.Single(await CallsAsync(node));
    }

    [Fact]
    public async Task A_revoked_device_is_refused()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        await using (var context = await OpenAsync(node))
            await context.Devices.ExecuteUpdateAsync(set => set.SetProperty(device => device.RevokedAt, Start), Token);

        await Assert.ThrowsAsync<RefusedException>(() => KeepAsync(node, team, Began(1)));
        Assert.Empty(await CallsAsync(node));
    }

    [Fact]
    public async Task A_moment_is_shared_and_taken_back()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, new SharePolicy(1));
        var id = Guid.CreateVersion7();
        var moment = new MomentSharedPayload(id, Call, 12, "A no", [new("prospect", 12, "Not now.", [])], "How do I answer this?", AsksForHelp: true);

        await KeepAsync(node, team, new NodeMessage(1, 1, Start, moment));
        await using (var context = await OpenAsync(node))
            Assert.Equal("Not now.", Assert.Single((await context.Moments.SingleAsync(Token)).Turns).Text);

        await KeepAsync(node, team, new NodeMessage(1, 2, Start, new MomentWithdrawnPayload(id)));
        await using (var context = await OpenAsync(node))
        {
            var gone = await context.Moments.SingleAsync(Token);
            Assert.Empty(gone.Turns);
            Assert.Equal((null, ""), (gone.Note, gone.Title));
            Assert.NotNull(gone.WithdrawnAt);
        }
    }

    [Fact]
    public async Task A_try_of_a_practised_line_is_kept_once_and_only_in_a_session_of_the_reps_own()
    {
        await using var node = await server.NewNodeAsync();
        var (team, other) = (await SeededTeam.NewAsync(node, new SharePolicy(1)), await SeededTeam.NewAsync(node, new SharePolicy(1)));
        var (own, theirs) = (await SessionAsync(node, team), await SessionAsync(node, other));
        var attempt = new DrillTriedPayload(Guid.CreateVersion7(), own, "Ask when.", "When would suit you?", [new("asks-better-time", 0, 4)], [1, 2]);

        await KeepAsync(
            node, team, new(1, 1, Start, attempt), new(1, 2, Start, attempt), new(1, 3, Start, attempt with { Try = Guid.CreateVersion7(), Session = theirs, Sound = null }));

        var kept = Assert.Single((await node.GetRequiredService<SessionDesk>().ReadAsync(team.LeadViewer, own, Token))!.Tries);
        Assert.Equal(("When would suit you?", "asks-better-time", Start), (kept.Text, Assert.Single(kept.Marks).Kind, kept.SaidAt));
        var drills = node.GetRequiredService<DrillDesk>();
        Assert.Equal([1, 2], await drills.SoundAsync(team.LeadViewer, own, attempt.Try, Token));
        Assert.Null(await drills.SoundAsync(other.LeadViewer, own, attempt.Try, Token));
        Assert.Equal(new OpenDrill(own, "Ruth", "Ask when.", null, 1), Assert.Single(await drills.OpenAsync(team.RepViewer(), Token)));
        Assert.Equal(0, Assert.Single(await drills.OpenAsync(other.RepViewer(), Token)).Sent);

        var desk = node.GetRequiredService<SessionDesk>();
        await Assert.ThrowsAsync<TeamException>(() => desk.ChangeAsync(team.LeadViewer, own, (rows, session) => DrillDesk.TakeBackAsync(rows, session, team.LeadViewer, attempt.Try, Token), Token));
        Assert.True(await desk.ChangeAsync(team.RepViewer(), own, (rows, session) => DrillDesk.TakeBackAsync(rows, session, team.RepViewer(), attempt.Try, Token), Token));
        Assert.Null(await drills.SoundAsync(team.LeadViewer, own, attempt.Try, Token));
    }

    private static async Task<Guid> SessionAsync(IServiceProvider node, SeededTeam team)
    {
        await using var context = await OpenAsync(node);
        var session = new SessionRow { Id = Guid.CreateVersion7(), TeamId = team.Team, PersonId = team.Rep, LeadId = team.Lead, PlannedFor = Start, Drill = "Ask when.", Stage = SessionStage.Agreed };
        context.Sessions.Add(session);
        await context.SaveChangesAsync(Token);
        return session.Id;
    }

    private static NodeMessage Began(long number) => new(1, number, Start, new CallBeganPayload(Call, Start, "Priya, Bluestem", null, IsWarm: false));

    private static NodeMessage State(long number, double at) => new(
        1, number, Start.AddSeconds(at), new CallStatePayload(Call, at, "opening", .5, null, Consents.NotAsked, Hears: true, AsksForHelp: false));

    private static NodeMessage Caption(long number, string text) => new(1, number, Start.AddSeconds(1), new CallCaptionPayload(Call, 1, "rep", text));

    private static NodeMessage Over(long number) => new(1, number, Start.AddSeconds(60), new CallOverPayload(
        Call, Start, 60, "missed", null, new Dictionary<string, Measure>(StringComparer.Ordinal) { ["talk-share"] = new(31, 60) }, [new("script-match", "shown", true, null, null)]));

    private static async Task<long> KeepAsync(IServiceProvider node, SeededTeam team, params NodeMessage[] messages)
    {
        var delivery = new Delivery(team.Sender, messages);
        (await node.GetRequiredService<Intake>().KeepAsync([delivery], Token)).Acknowledge();
        return await delivery.Kept;
    }

    private static async Task<List<CallRow>> CallsAsync(IServiceProvider node)
    {
        await using var context = await OpenAsync(node);
        return await context.Calls.ToListAsync(Token);
    }

    private static async Task<List<CaptionRow>> CaptionsAsync(IServiceProvider node)
    {
        await using var context = await OpenAsync(node);
        return await context.Captions.OrderBy(line => line.Number).ToListAsync(Token);
    }

    private static Task<TeamContext> OpenAsync(IServiceProvider node) => node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
}
