using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using CallCoach.Contracts;
using CallCoach.Team;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>Every hub method, for everybody, with the own team's and other people's data. The policy shares all, so that nothing but the boundary is in the way.</summary>
public sealed class HubAccessTests(Databases databases)
{
    private const string Call = "20261127-100000-aaaa";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_method_is_for_those_in_its_row_and_for_nobody_else()
    {
        await using var node = await NodeAsync();
        var wrong = new List<string>();
        foreach (var (role, cookies, token) in await EverybodyAsync(node))
        {
            foreach (var (method, allowed) in AccessTable.HubMethods)
            {
                if (await IsLetInAsync(node, method, cookies, token) != allowed.Contains(role, StringComparison.Ordinal))
                    wrong.Add($"{role} {method}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_page_of_another_site_gets_no_board()
    {
        await using var node = await NodeAsync();
        using var lead = await node.SignedInAsync("Lena");
        using var page = new ClientWebSocket();
        (page.Options.Cookies, page.Options.CollectHttpResponseDetails) = (lead.Cookies, true);
        page.Options.SetRequestHeader("Origin", "https://elsewhere.example.com");

        await Assert.ThrowsAsync<WebSocketException>(() => page.ConnectAsync(new Uri(node.Address.Replace("http://", "ws://", StringComparison.Ordinal) + BoardHub.Path), Token));

        Assert.Equal(HttpStatusCode.Forbidden, page.HttpStatusCode);
    }

    [Fact]
    public async Task A_lead_reads_and_whispers_in_calls_of_the_own_team_only()
    {
        await using var node = await NodeAsync();
        var south = await SouthThings.NewAsync(node);
        var before = await SouthThings.TextAsync(node);
        var (device, token) = await node.DeviceAsync("Maya");
        await using var maya = await node.GreetedAsync(token);
        await maya.TellAsync(1, Began(), new CallCaptionPayload(Call, 1, "rep", "North's words"));
        using var lead = await node.SignedInAsync("Lena");
        await using var board = await node.BoardAsync(lead.Cookies);

        foreach (var id in south.All)
        {
            Assert.Contains("over", (await Assert.ThrowsAsync<HubException>(() => board.InvokeAsync(nameof(IBoardHub.Open), id, Token))).Message, StringComparison.Ordinal);
            Assert.Contains("over", (await Assert.ThrowsAsync<HubException>(() => board.InvokeAsync(nameof(IBoardHub.AskToWhisper), id, Token))).Message, StringComparison.Ordinal);
            Assert.Contains("over", (await Assert.ThrowsAsync<HubException>(() => board.InvokeAsync(nameof(IBoardHub.Whisper), id, "Ask when.", Token))).Message, StringComparison.Ordinal);
            await board.InvokeAsync(nameof(IBoardHub.Close), id, Token); // closes what this board has open, which is nothing
        }

        var own = CallKey.Of(device, Call);
        Assert.Equal("North's words", Assert.Single(await board.InvokeAsync<IReadOnlyList<BoardCaption>>(nameof(IBoardHub.Open), own, Token)).Text);
        await board.InvokeAsync(nameof(IBoardHub.AskToWhisper), own, Token);
        Assert.Equal(own, Assert.Single((await board.InvokeAsync<BoardSnapshot>(nameof(IBoardHub.Watch), Token)).Calls).Call);
        Assert.DoesNotContain((await board.InvokeAsync<BoardTeam>(nameof(IBoardHub.Team), Token)).Between, rep => rep.Name == "Sid");
        Assert.Equal(before, await SouthThings.TextAsync(node));
    }

    [Fact]
    public async Task A_node_changes_nothing_of_others_whatever_ids_it_sends()
    {
        await using var node = await NodeAsync();
        var south = await SouthThings.NewAsync(node);
        var before = await SouthThings.TextAsync(node);
        var theos = await SharedByTheoAsync(node);
        var theo = await TheosAsync(node);
        await using var maya = await node.GreetedAsync((await node.DeviceAsync("Maya")).Token);

        NodePayload[] bad =
        [
            new CallBeganPayload(SouthThings.NodeCall, DateTimeOffset.UnixEpoch, "Taken over", null, IsWarm: false),
            new CallStatePayload(SouthThings.NodeCall, 1, "opening", .5, null, Consents.Agreed, Hears: true, AsksForHelp: false),
            new CallCaptionPayload(SouthThings.NodeCall, 1, "rep", "Taken over"),
            new OutcomeChangedPayload(SouthThings.NodeCall, "warm"),
            Moment(south.Moment, SouthThings.NodeCall), Moment(theos, Call),
            new MomentWithdrawnPayload(south.Moment), new MomentWithdrawnPayload(theos),
            new WhisperAnsweredPayload(south.Whisper, SouthThings.NodeCall, WhisperFates.Refused),
            new CallOverPayload(SouthThings.NodeCall, DateTimeOffset.UnixEpoch, 1, "warm", null, new Dictionary<string, Measure>(StringComparer.Ordinal), []),
        ];

        Assert.Equal(bad.Length, await maya.TellAsync(1, bad));
        Assert.Equal(before, await SouthThings.TextAsync(node));
        Assert.Equal(theo, await TheosAsync(node));
    }

    [Fact]
    public async Task Nobody_hears_what_is_another_teams()
    {
        await using var node = await NodeAsync();
        var south = await SouthThings.NewAsync(node);
        var (heard, end) = (new ConcurrentQueue<string>(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        using var lead = await node.SignedInAsync("Lena");
        await using var board = await node.BoardAsync(lead.Cookies, hub => Listen<IBoardClient>(hub, heard, end));
        await Assert.ThrowsAsync<HubException>(() => board.InvokeAsync(nameof(IBoardHub.Open), south.Call, Token));
        await using var maya = await node.GreetedAsync((await node.DeviceAsync("Maya")).Token, hub => Listen<ITeamClient>(hub, heard, end));
        await using var sid = await node.GreetedAsync(south.DeviceToken);

        await sid.TellAsync(1, new CallCaptionPayload(SouthThings.NodeCall, 1, "rep", "South says"), new WhisperAnsweredPayload(south.Whisper, SouthThings.NodeCall, WhisperFates.Shown));
        var line = node.Services.GetRequiredService<NodeLine>();
        await line.PolicyChangedAsync(node.South, new SharePolicy(99));
        await line.PublishedAsync(node.South, [new PublishedPlaybook("south", 1, "South's")]);
        await line.NewsAsync(node.People["Sid"], new TeamNews(Guid.CreateVersion7(), "comment", "Sol", "/"));
        await line.WhisperAsync(south.Device, new LeadWhisper(south.Whisper, SouthThings.NodeCall, "Sol", "South's whisper", Asks: false));
        await line.ReadersAsync(south.Device, new CallReaders(SouthThings.NodeCall, ["Sol"]));
        await maya.TellAsync(1, Began()); // what North's board is told next, after all that
        await end.Task.WaitAsync(Token);

        Assert.Equal(nameof(IBoardClient.Rows), Assert.Single(heard));
    }

    private static void Listen<TClient>(HubConnection hub, ConcurrentQueue<string> heard, TaskCompletionSource end)
    {
        foreach (var method in typeof(TClient).GetMethods())
        {
            hub.On(method.Name, [.. method.GetParameters().Select(parameter => parameter.ParameterType)], (_, _) =>
            {
                heard.Enqueue(method.Name);
                end.TrySetResult();
                return Task.CompletedTask;
            }, new object());
        }
    }

    private async Task<TeamTestNode> NodeAsync()
    {
        var node = await TeamTestNode.StartAsync(databases);
        await using var context = await node.OpenAsync();
        foreach (var team in await context.Teams.ToListAsync(Token))
            team.Policy = new SharePolicy(1, LiveCalls: true, LiveFigures: true, Captions: true, Whispers: true, Figures: true, TipEffects: true);
        await context.SaveChangesAsync(Token);
        return node;
    }

    private static async Task<IReadOnlyList<(string Role, CookieContainer? Cookies, string? Token)>> EverybodyAsync(TeamTestNode node)
    {
        var all = new List<(string, CookieContainer?, string?)>
        {
            ("n", null, null), ("d", null, (await node.DeviceAsync("Maya")).Token), ("n", null, (await node.DeviceAsync("Maya", isRevoked: true)).Token), ("n", null, "ccd_wrong"),
        };
        foreach (var (role, name) in new[] { ("r", "Maya"), ("l", "Lena"), ("a", "Ada") })
        {
            using var browser = await node.SignedInAsync(name);
            all.Add((role, browser.Cookies, null));
        }

        return all;
    }

    private static async Task<bool> IsLetInAsync(TeamTestNode node, string key, CookieContainer? cookies, string? token)
    {
        var (hub, method) = (key[..key.IndexOf('.', StringComparison.Ordinal)], key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        await using var connection = node.Hub(hub == nameof(TeamHub) ? TeamHub.Path : BoardHub.Path, cookies, token);
        try
        {
            await connection.StartAsync(Token);
            await connection.InvokeCoreAsync(method, typeof(object), Arguments(method), Token);
            return true;
        }
        catch (HubException refused)
        {
            // The method was asked, and has its own reason: there is no such call.
            return !refused.Message.Contains("unauthorized", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception closed) when (closed is HttpRequestException or WebSocketException)
        {
            return false;
        }
    }

    private static object?[] Arguments(string method) => method switch
    {
        nameof(ITeamHub.Hello) => [new NodeHello(NodeMessage.CurrentVersion, DateTimeOffset.UnixEpoch, "test")],
        nameof(ITeamHub.Send) => [Array.Empty<NodeMessage>()],
        nameof(IBoardHub.Watch) or nameof(IBoardHub.Team) => [],
        nameof(IBoardHub.Whisper) => [Guid.NewGuid(), "Ask when."],
        _ => [Guid.NewGuid()],
    };

    private static CallBeganPayload Began() => new(Call, TimeProvider.System.GetUtcNow(), "Priya, Bluestem", null, IsWarm: false);

    private static MomentSharedPayload Moment(Guid id, string call) => new(id, call, 1, "Taken over", [], null, AsksForHelp: true);

    private static async Task<Guid> SharedByTheoAsync(TeamTestNode node)
    {
        var moment = new MomentRow { Id = Guid.CreateVersion7(), TeamId = node.North, PersonId = node.People["Theo"], CallId = Guid.CreateVersion7(), Title = "Theo's", SharedAt = DateTimeOffset.UnixEpoch };
        await using var context = await node.OpenAsync();
        context.Add(moment);
        await context.SaveChangesAsync(Token);
        return moment.Id;
    }

    private static async Task<string> TheosAsync(TeamTestNode node)
    {
        await using var context = await node.Services.GetRequiredService<TeamDatabase>().OpenAsync(new Sight(node.North, node.People["Theo"]), Token);
        return JsonSerializer.Serialize(new object[] { await context.Moments.ToListAsync(Token), await context.Calls.ToListAsync(Token), await context.Whispers.ToListAsync(Token) });
    }
}
