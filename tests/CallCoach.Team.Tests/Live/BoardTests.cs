using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Team.Tests;

/// <summary>What a lead sees and may do on the board: what the policy and the rep say, of their own team.</summary>
public sealed class BoardTests(TeamServer server)
{
    private const string Call = "20261127-100000-aaaa";
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_shows_the_live_calls_of_the_leads_own_team()
    {
        await using var node = await NodeAsync();
        var (ours, theirs) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        await BeginAsync(node, ours);
        await BeginAsync(node, theirs);

        var board = await node.GetRequiredService<BoardReader>().SnapshotAsync(ours.LeadViewer, Token);

        var row = Assert.Single(board.Calls);
        Assert.Equal((ours.Rep, "Maya", "Priya, Bluestem"), (row.Person, row.Rep, row.Prospect));
        Assert.Empty(board.Team.Between);

        await SendAsync(node, ours, 2, new CallOverPayload(Call, _time.GetUtcNow(), 60, "warm", null, new Dictionary<string, Measure>(StringComparer.Ordinal), []));
        board = await node.GetRequiredService<BoardReader>().SnapshotAsync(ours.LeadViewer, Token);
        Assert.Empty(board.Calls);
        Assert.Equal((1, 1, 1), (board.Team.Dials, board.Team.Talks, board.Team.Warm));
        Assert.Equal("Maya", Assert.Single(board.Team.Between).Name);
    }

    [Fact]
    public async Task Nobody_reads_along_where_the_policy_does_not_share_words()
    {
        await using var node = await NodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll with { Captions = false });
        var call = await BeginAsync(node, team);

        await Assert.ThrowsAsync<HubException>(() => node.GetRequiredService<ReadingAlong>().OpenAsync(team.LeadViewer, call, "c1", Token));
        Assert.Empty(await ReadersAsync(node));
    }

    [Fact]
    public async Task Who_reads_along_is_written_down_and_gets_what_was_said_so_far()
    {
        await using var node = await NodeAsync();
        var (team, other) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        var call = await BeginAsync(node, team);
        await SendAsync(node, team, 2, new CallCaptionPayload(Call, 3, "rep", "Hello there."));
        var reading = node.GetRequiredService<ReadingAlong>();

        await reading.OpenAsync(team.LeadViewer, call, "c1", Token);
        Assert.Equal("Hello there.", Assert.Single(await reading.SoFarAsync(team.LeadViewer, call, Token)).Text);
        Assert.Equal("Ruth", Assert.Single(await ReadersAsync(node)).Name);
        await Assert.ThrowsAsync<HubException>(() => reading.OpenAsync(other.LeadViewer, call, "c2", Token));
        Assert.Empty(await reading.SoFarAsync(other.LeadViewer, call, Token));
        await using (var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(new Sight(team.Team), Token))
            Assert.Equal(call.ToString(), Assert.Single(await context.Audit.ToListAsync(Token)).Of);

        await reading.CloseAsync("c1", null, Token);
        Assert.Empty(await ReadersAsync(node));
    }

    [Fact]
    public async Task A_reader_whose_node_is_gone_is_let_go()
    {
        await using var node = await NodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var reading = node.GetRequiredService<ReadingAlong>();
        var call = await BeginAsync(node, team);
        await reading.OpenAsync(team.LeadViewer, call, "here", Token);
        await reading.OpenAsync(team.LeadViewer, call, "gone", Token);

        _time.Advance(TimeSpan.FromSeconds(20));
        await reading.RenewAsync(["here"], Token);
        _time.Advance(TimeSpan.FromSeconds(20));
        await reading.RenewAsync(["here"], Token);

        Assert.Equal("here", Assert.Single(await ReadersAsync(node)).Connection);
    }

    [Fact]
    public async Task A_whisper_needs_the_reps_yes_in_this_call()
    {
        await using var node = await NodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var whispering = node.GetRequiredService<Whispering>();
        var call = await BeginAsync(node, team);

        await Assert.ThrowsAsync<HubException>(() => whispering.SendAsync(team.LeadViewer, call, "Ask about her crew.", Token));
        await whispering.AskAsync(team.LeadViewer, call, Token);
        Assert.Equal(WhisperStates.Asked, (await RowAsync(node, team)).Whispers);
        await Assert.ThrowsAsync<HubException>(() => whispering.AskAsync(team.LeadViewer, call, Token)); // not again at once

        await SendAsync(node, team, 2, new WhisperAnsweredPayload((await WhispersAsync(node)).Single().Id, Call, WhisperFates.Agreed));
        Assert.Equal(WhisperStates.Open, (await RowAsync(node, team)).Whispers);

        await Assert.ThrowsAsync<HubException>(() => whispering.SendAsync(team.LeadViewer, call, "One two three four five six seven eight", Token));
        var whisper = await whispering.SendAsync(team.LeadViewer, call, " Ask about  her crew. ", Token);
        await SendAsync(node, team, 3, new WhisperAnsweredPayload(whisper, Call, WhisperFates.Shown));
        await SendAsync(node, team, 4, new WhisperAnsweredPayload(whisper, Call, WhisperFates.Held)); // answered once
        var kept = (await WhispersAsync(node)).Single(row => row.Id == whisper);
        Assert.Equal(("Ask about her crew.", WhisperFates.Shown), (kept.Text, kept.Fate));
    }

    [Fact]
    public async Task A_question_that_nobody_answered_may_be_put_again_later()
    {
        await using var node = await NodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var whispering = node.GetRequiredService<Whispering>();
        var call = await BeginAsync(node, team);
        await whispering.AskAsync(team.LeadViewer, call, Token);
        await SendAsync(node, team, 2, new WhisperAnsweredPayload((await WhispersAsync(node)).Single().Id, Call, WhisperFates.Held));
        Assert.Null((await RowAsync(node, team)).Whispers);

        await whispering.AskAsync(team.LeadViewer, call, Token);
        Assert.Equal(2, (await WhispersAsync(node)).Count);
    }

    [Fact]
    public async Task Nobody_whispers_where_the_policy_does_without_or_to_another_team()
    {
        await using var node = await NodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll with { Whispers = false });
        var other = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var call = await BeginAsync(node, team);

        await Assert.ThrowsAsync<HubException>(() => node.GetRequiredService<Whispering>().AskAsync(team.LeadViewer, call, Token));
        await Assert.ThrowsAsync<HubException>(() => node.GetRequiredService<Whispering>().AskAsync(other.LeadViewer, call, Token));
        Assert.Empty(await WhispersAsync(node));
    }

    private Task<ServiceProvider> NodeAsync() => server.NewNodeAsync(services => services.AddSingleton<TimeProvider>(_time));

    private async Task<Guid> BeginAsync(IServiceProvider node, SeededTeam team)
    {
        await SendAsync(node, team, 1, new CallBeganPayload(Call, _time.GetUtcNow(), "Priya, Bluestem", null, IsWarm: false));
        return CallKey.Of(team.Device, Call);
    }

    private async Task SendAsync(IServiceProvider node, SeededTeam team, long number, NodePayload payload)
    {
        var delivery = new Delivery(team.Sender, [new NodeMessage(1, number, _time.GetUtcNow(), payload)]);
        (await node.GetRequiredService<Intake>().KeepAsync([delivery], Token)).Acknowledge();
        Assert.Equal(number, await delivery.Kept);
    }

    private static async Task<BoardCall> RowAsync(IServiceProvider node, SeededTeam team) =>
        Assert.Single((await node.GetRequiredService<BoardReader>().SnapshotAsync(team.LeadViewer, Token)).Calls);

    private static async Task<List<ReaderRow>> ReadersAsync(IServiceProvider node)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        return await context.Readers.ToListAsync(Token);
    }

    private static async Task<List<WhisperRow>> WhispersAsync(IServiceProvider node)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        return await context.Whispers.ToListAsync(Token);
    }
}
