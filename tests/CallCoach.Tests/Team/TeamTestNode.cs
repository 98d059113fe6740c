using CallCoach.Contracts;
using CallCoach.Team;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>A team node on a free port and a database of its own, with two teams: North (Maya rep, Lena lead, Ada administrator) and South (Sid, Sol, Sam).</summary>
internal sealed class TeamTestNode : IAsyncDisposable
{
    public const string Password = "four words that fit";
    private readonly WebApplication _app;

    private TeamTestNode(WebApplication app, string address) => (_app, Address) = (app, address);

    public string Address { get; }

    public IServiceProvider Services => _app.Services;

    public Guid North { get; } = Guid.CreateVersion7();

    public Guid South { get; } = Guid.CreateVersion7();

    public Dictionary<string, Guid> People { get; } = new(StringComparer.Ordinal);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="also">What is mapped besides.</param>
    public static async Task<TeamTestNode> StartAsync(Databases databases, Action<WebApplication>? also = null, Dictionary<string, string?>? settings = null) =>
        await StartAsync(await databases.NewAsync(), also, settings);

    public static async Task<TeamTestNode> StartAsync(string database, Action<WebApplication>? also = null, Dictionary<string, string?>? settings = null)
    {
        var app = TeamNode.Build(new Dictionary<string, string?>(settings ?? [], StringComparer.OrdinalIgnoreCase)
        {
            ["Team:Database"] = database,
            ["Http:Port"] = "0",
            ["Logging:LogLevel:Default"] = "None",
        });
        also?.Invoke(app);
        var node = new TeamTestNode(app, await app.StartServingAsync(Token));
        await node.FillAsync();
        return node;
    }

    public Task<TeamContext> OpenAsync() => Services.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);

    public Viewer ViewerOf(string name, TeamRole role) => new(People[name], name, North, role);

    /// <summary>A browser that nobody has signed in with.</summary>
    public TeamBrowser Browser() => new(Address);

    public async Task<TeamBrowser> SignedInAsync(string name)
    {
        var browser = Browser();
        await browser.SignInAsync(EmailOf(name), Password);
        return browser;
    }

    public static string EmailOf(string name) => $"{name}@example.com";

    /// <summary>A token of a new device of somebody.</summary>
    public async Task<(Guid Id, string Token)> DeviceAsync(string name, bool isRevoked = false)
    {
        var token = DeviceToken.New();
        await using var context = await OpenAsync();
        var device = new DeviceRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = name[0] == 'S' ? South : North,
            PersonId = People[name],
            Name = $"{name}'s desk",
            TokenHash = DeviceToken.HashOf(token),
            RevokedAt = isRevoked ? DateTimeOffset.UnixEpoch : null,
        };
        context.Devices.Add(device);
        await context.SaveChangesAsync(Token);
        return (device.Id, token);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task FillAsync()
    {
        await using (var context = await OpenAsync())
        {
            context.Teams.AddRange(
                new TeamRow { Id = North, Name = "North", Policy = new SharePolicy(1), MadeAt = DateTimeOffset.UnixEpoch },
                new TeamRow { Id = South, Name = "South", Policy = new SharePolicy(1, Figures: true), MadeAt = DateTimeOffset.UnixEpoch });
            await context.SaveChangesAsync(Token);
        }

        await using var scope = Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<PersonRow>>();
        foreach (var (name, team, role) in new[]
        {
            ("Maya", North, TeamRole.Rep), ("Theo", North, TeamRole.Rep), ("Lena", North, TeamRole.Lead), ("Ada", North, TeamRole.Admin),
            ("Sid", South, TeamRole.Rep), ("Sol", South, TeamRole.Lead), ("Sam", South, TeamRole.Admin),
        })
        {
            var person = new PersonRow { Id = Guid.CreateVersion7(), Email = EmailOf(name), UserName = EmailOf(name), Name = name, TeamId = team, Role = role, LockoutEnabled = true };
            CallCoach.Team.People.Checked(await people.CreateAsync(person, Password));
            People[name] = person.Id;
        }
    }
}
