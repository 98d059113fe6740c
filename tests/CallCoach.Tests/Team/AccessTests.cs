using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>Every end point, for everybody, with the own team's and another team's data.</summary>
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
        var foreign = (await SouthThings.NewAsync(node)).All;
        var before = await SouthThings.TextAsync(node);
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
        Assert.Equal(before, await SouthThings.TextAsync(node));
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

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(Sid|Sol|Sam|South)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ForeignNames();
}
