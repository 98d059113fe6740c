using System.Globalization;
using CallCoach.Contracts;
using CallCoach.Team;
using CallCoach.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A team with its real servers: PostgreSQL, Redis where asked for, and team nodes as processes of their own.</summary>
internal sealed class TeamDesk : IAsyncDisposable
{
    private static readonly SharePolicy s_all = new(1, LiveCalls: true, LiveFigures: true, Captions: true, Whispers: true, Figures: true, TipEffects: true);

    public const string LeadEmail = "ruth@example.com";
    public const string RepEmail = "maya@example.com";
    public const string Password = "three long words together";

    private readonly List<ProgramRun> _nodes = [];
    private WebApplication? _eyes;

    private TeamDesk(PostgresServer postgres, RedisServer? redis)
    {
        (Postgres, Redis, Database) = (postgres, redis, postgres.NewDatabase());
    }

    public PostgresServer Postgres { get; }

    public RedisServer? Redis { get; }

    public string Database { get; }

    public Guid Team { get; } = Guid.CreateVersion7();

    public Guid Rep { get; } = Guid.CreateVersion7();

    public Guid Device { get; } = Guid.CreateVersion7();

    public string Token { get; } = DeviceToken.New();

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    public static async Task<TeamDesk> StartAsync(bool withRedis = false)
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        Assert.SkipWhen(withRedis && RedisServer.WhyNot is not null, RedisServer.WhyNot ?? "");
        var desk = new TeamDesk(await PostgresServer.StartAsync(Test), withRedis ? await RedisServer.StartAsync(Test) : null);
        desk._eyes = TeamNode.Build(desk.Settings(ProgramRun.FreePort()));
        await desk._eyes.Services.GetRequiredService<TeamDatabase>().PrepareAsync(Test);
        await desk.FillAsync();
        return desk;
    }

    /// <summary>Starts a team node on a port; a killed one comes back on the same.</summary>
    public async Task<ProgramRun> StartNodeAsync(int port)
    {
        var settings = Settings(port).SelectMany(setting => new[] { "--set", $"{setting.Key}={setting.Value}" });
        var node = await ProgramRun.ServeAsync(Test, ["run", "--no-open", .. settings]);
        _nodes.Add(node);
        return node;
    }

    public Task<TeamContext> OpenAsync() => _eyes!.Services.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Test);

    /// <summary>Texts of all lines that are kept, in their order.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync()
    {
        await using var context = await OpenAsync();
        return await context.Captions.OrderBy(line => line.Number).Select(line => line.Text).ToListAsync(Test);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
            await node.DisposeAsync();
        if (_eyes is not null)
            await _eyes.DisposeAsync();
        if (Redis is not null)
            await Redis.DisposeAsync();
        await Postgres.DisposeAsync();
    }

    private Dictionary<string, string?> Settings(int port) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["Team:Database"] = Database,
        ["Team:Redis"] = Redis?.Address ?? "",
        ["Http:Port"] = port.ToString(CultureInfo.InvariantCulture),
    };

    private async Task FillAsync()
    {
        await using var context = await OpenAsync();
        context.Teams.Add(new TeamRow { Id = Team, Name = "North", Policy = s_all, MadeAt = DateTimeOffset.UnixEpoch });
        context.Devices.Add(new DeviceRow { Id = Device, TeamId = Team, PersonId = Rep, Name = "desk", TokenHash = DeviceToken.HashOf(Token) });
        await context.SaveChangesAsync(Test);
        await using var scope = _eyes!.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<PersonRow>>();
        foreach (var person in new[]
        {
            new PersonRow { Id = Guid.CreateVersion7(), TeamId = Team, Name = "Ruth Okafor", Role = TeamRole.Lead, UserName = LeadEmail, Email = LeadEmail },
            new PersonRow { Id = Rep, TeamId = Team, Name = "Maya", Role = TeamRole.Rep, UserName = RepEmail, Email = RepEmail },
        })
        {
            Assert.True((await people.CreateAsync(person, Password)).Succeeded);
        }
    }
}
