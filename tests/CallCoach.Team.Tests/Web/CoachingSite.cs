using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using CallCoach.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CallCoach.Team.Tests;

/// <summary>The team's pages over HTTP. Who asks stands in a header: signing in has tests of its own.</summary>
internal sealed partial class CoachingSite : IAsyncDisposable
{
    private const string Asks = "X-Test-Person";

    private readonly WebApplication _app;

    private CoachingSite(WebApplication app, SeededTeam team, SeededTeam other) => (_app, Team, Other) = (app, team, other);

    public SeededTeam Team { get; }

    public SeededTeam Other { get; }

    public IServiceProvider Services => _app.Services;

    public string Address => _app.Urls.First();

    public static async Task<CoachingSite> StartAsync(string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Team:Database"] = database;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPageFrame().AddTeam(builder.Configuration);
        var app = builder.Build();
        app.UseAuthentication();
        app.Use((context, next) =>
        {
            if (context.Request.Headers[Asks].ToString() is { Length: > 0 } who || (who = context.Request.Cookies["who"] ?? "").Length > 0)
                context.User = Person(who.Split('/'));
            return next();
        });
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapTeam();
        await app.Services.GetRequiredService<TeamDatabase>().PrepareAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, await SeededTeam.NewAsync(app.Services, SeededTeam.SharesAll), await SeededTeam.NewAsync(app.Services, SeededTeam.SharesAll));
    }

    /// <summary>A browser of a person.</summary>
    public HttpClient As(Viewer? viewer)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Address) };
        if (viewer is not null)
            client.DefaultRequestHeaders.Add(Asks, HeaderOf(viewer));
        return client;
    }

    public static string HeaderOf(Viewer viewer) => $"{viewer.Person}/{viewer.Name}/{viewer.Team}/{viewer.Role}";

    /// <summary>Posts a form as the page that it stands on does.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([new("form-token", await TokenAsync(browser, page)), .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))]);
        return await browser.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    public static async Task<string> TokenAsync(HttpClient browser, string page) =>
        Token().Match(await browser.GetStringAsync(page, TestContext.Current.CancellationToken)).Groups[1].Value;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static ClaimsPrincipal Person(string[] who) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, who[0]), new(ClaimTypes.Name, who[1]), new(Viewer.TeamClaim, who[2]), new(ClaimTypes.Role, who[3])],
        IdentityConstants.ApplicationScheme));

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
