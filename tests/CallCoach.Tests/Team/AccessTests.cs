using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CallCoach.Team;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>Every end point and hub method, for everybody, with the own team's and another team's data.</summary>
public sealed partial class AccessTests(Databases databases)
{
    // Asked for with the rest of the program's files.
    private const string StaticFiles = "_content/";
    private const string OtherFiles = "{**path:file}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_end_point_and_hub_method_has_a_row_that_says_who_may_use_it()
    {
        await using var node = await TeamTestNode.StartAsync(databases);

        Assert.Equal(AccessTable.EndPoints.Keys.Order(StringComparer.Ordinal), EndPoints(node).Where(point => !point.IsHub).Select(point => point.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(AccessTable.HubMethods.Keys.Order(StringComparer.Ordinal), HubMethods(node).Select(method => method.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_in_the_row_is_turned_away_before_anything_is_done()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        var wrong = new List<string>();
        foreach (var (role, browser) in await EverybodyAsync(node))
        {
            using (browser)
            {
                foreach (var (key, allowed) in Expected(node))
                {
                    var (method, path) = Filled(key, node.People["Theo"]);
                    using var answer = await browser.SendAsync(method, path);
                    if (IsTurnedAway(answer) == allowed.Contains(role, StringComparison.Ordinal))
                        wrong.Add($"{role} {key}: {(int)answer.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Nobody_reads_or_changes_what_is_another_teams_whatever_id_they_send()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        var (device, _) = await node.DeviceAsync("Sid");
        var foreign = await ForeignIdsAsync(node, device);
        var before = await SouthAsync(node);
        var wrong = new List<string>();
        foreach (var name in new[] { "Maya", "Lena", "Ada" })
        {
            using var browser = await node.SignedInAsync(name);
            foreach (var key in AccessTable.EndPoints.Keys.Where(key => Place().IsMatch(key)))
            {
                foreach (var id in foreign)
                {
                    var (method, path) = Filled(key, id);
                    using var answer = method == "GET" ? await browser.GetAsync(path) : await browser.PostAsync("/account", path, ("role", "Admin"), ("text", "words"));
                    if (answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest))
                        wrong.Add($"{name} {key} {id}: {(int)answer.StatusCode}");
                }
            }

            foreach (var key in AccessTable.EndPoints.Keys.Where(key => key.StartsWith("GET", StringComparison.Ordinal) && !Place().IsMatch(key)))
            {
                if (ForeignNames().Match(await browser.TextAsync(key[4..])) is { Success: true } seen)
                    wrong.Add($"{name} reads {seen.Value} at {key}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(before, await SouthAsync(node));
    }

    [Fact]
    public async Task A_lead_neither_reads_along_nor_whispers_in_another_teams_call()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        var (device, _) = await node.DeviceAsync("Sid");
        var foreign = await ForeignIdsAsync(node, device);
        var before = await SouthAsync(node);
        using var lead = await node.SignedInAsync("Lena");
        await using var board = new HubConnectionBuilder().WithUrl(node.Address + "/hubs/board", options => options.Cookies = lead.Cookies).Build();
        await board.StartAsync(Token);
        foreach (var id in foreign)
        {
            await Assert.ThrowsAsync<HubException>(() => board.InvokeAsync("Open", id, Token));
            await Assert.ThrowsAsync<HubException>(() => board.InvokeAsync("AskToWhisper", id, Token));
            await Assert.ThrowsAsync<HubException>(() => board.InvokeAsync("Whisper", id, "Ask when.", Token));
        }

        Assert.Equal(before, await SouthAsync(node));
    }

    private static async Task<IReadOnlyList<(string Role, TeamBrowser Browser)>> EverybodyAsync(TeamTestNode node) =>
    [
        ("n", node.Browser()), ("r", await node.SignedInAsync("Maya")), ("l", await node.SignedInAsync("Lena")), ("a", await node.SignedInAsync("Ada")),
        ("d", new TeamBrowser(node.Address, (await node.DeviceAsync("Maya")).Token)),
        // A revoked device is nobody.
        ("n", new TeamBrowser(node.Address, (await node.DeviceAsync("Maya", isRevoked: true)).Token)),
    ];

    // The one that ends the caller's own standing comes last.
    private static IEnumerable<(string Key, string Allowed)> Expected(TeamTestNode node) => AccessTable.EndPoints.Select(row => (row.Key, row.Value))
        .Concat(HubMethods(node).Select(method => (Key: $"POST {method.Path}/negotiate?negotiateVersion=1", Allowed: AccessTable.HubMethods[method.Key])).Distinct())
        .OrderBy(row => row.Key == "POST /leave");

    private static bool IsTurnedAway(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in?ReturnUrl", StringComparison.Ordinal));

    private static IEnumerable<(string Key, bool IsHub)> EndPoints(TeamTestNode node) =>
        from point in node.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let path = point.RoutePattern.RawText ?? ""
        where !path.TrimStart('/').StartsWith(StaticFiles, StringComparison.Ordinal) && !path.Contains("favicon", StringComparison.Ordinal) && path != OtherFiles
        from method in point.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"]
        select ($"{method} {path}", point.Metadata.GetMetadata<HubMetadata>() is not null);

    private static IEnumerable<(string Key, string Path)> HubMethods(TeamTestNode node) =>
        from point in node.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let hub = point.Metadata.GetMetadata<HubMetadata>()?.HubType
        where hub is not null && !point.RoutePattern.RawText!.EndsWith("/negotiate", StringComparison.Ordinal)
        from method in hub.GetMethods().Where(method => method.DeclaringType == hub && method is { IsSpecialName: false, IsVirtual: false } or { IsFinal: true })
        where method.DeclaringType == hub
        select ($"{hub.Name}.{method.Name}", "/" + point.RoutePattern.RawText!.TrimStart('/'));

    private static (string Method, string Path) Filled(string key, Guid id) => (key[..key.IndexOf(' ', StringComparison.Ordinal)], Place().Replace(key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..], id.ToString()));

    /// <summary>An id of each kind of thing that South has.</summary>
    private static async Task<IReadOnlyList<Guid>> ForeignIdsAsync(TeamTestNode node, Guid device)
    {
        var (team, rep, lead) = (node.South, node.People["Sid"], node.People["Sol"]);
        await using var context = await node.OpenAsync();
        var call = new CallRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, DeviceId = device, NodeCall = "c", StartedAt = DateTimeOffset.UnixEpoch };
        var moment = new MomentRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, CallId = call.Id, Title = "South's moment", Sound = [1], SharedAt = DateTimeOffset.UnixEpoch };
        var comment = new CommentRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, MomentId = moment.Id, AuthorId = lead, Text = "South's comment", Sound = [1], WrittenAt = DateTimeOffset.UnixEpoch };
        var session = new SessionRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, LeadId = lead, PlannedFor = DateTimeOffset.UnixEpoch };
        var example = new ExampleRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = team,
            MomentId = moment.Id,
            RepId = rep,
            Title = "South's example",
            ProposedById = lead,
            ProposedAt = DateTimeOffset.UnixEpoch,
            AgreedAt = DateTimeOffset.UnixEpoch,
            ExpiresAt = DateTimeOffset.MaxValue.AddDays(-1),
        };
        var playlist = new PlaylistRow { Id = Guid.CreateVersion7(), TeamId = team, Name = "South's list", Examples = [example.Id], MadeAt = DateTimeOffset.UnixEpoch };
        context.AddRange(call, moment, comment, session, example, playlist);
        await context.SaveChangesAsync(Token);
        return [rep, device, call.Id, moment.Id, comment.Id, session.Id, example.Id, playlist.Id];
    }

    /// <summary>All that South has, as text.</summary>
    private static async Task<string> SouthAsync(TeamTestNode node)
    {
        await using var context = await node.Services.GetRequiredService<TeamDatabase>().OpenAsync(new Sight(node.South), Token);
        return JsonSerializer.Serialize(new object[]
        {
            await context.Teams.ToListAsync(Token),
            await context.Users.OrderBy(person => person.Id).Select(person => new { person.Id, person.Name, person.Role, person.LeftAt, person.SecurityStamp, person.PasswordHash }).ToListAsync(Token),
            await context.Devices.OrderBy(device => device.Id).ToListAsync(Token),
            await context.Moments.ToListAsync(Token), await context.Comments.ToListAsync(Token), await context.Sessions.ToListAsync(Token),
            await context.Examples.ToListAsync(Token), await context.Playlists.ToListAsync(Token), await context.Playbooks.ToListAsync(Token), await context.Calls.ToListAsync(Token),
        });
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(Sid|Sol|Sam|South)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ForeignNames();
}
