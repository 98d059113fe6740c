using CallCoach.Team.Tests;
using CallCoach.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(TeamServer))]

namespace CallCoach.Team.Tests;

/// <summary>One PostgreSQL for all tests of this project; each asks for a database of its own.</summary>
public sealed class TeamServer : IAsyncLifetime
{
    private PostgresServer? _postgres;

    public async ValueTask InitializeAsync()
    {
        if (PostgresServer.WhyNot is null)
            _postgres = await PostgresServer.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A new database. Skips the test where there is no PostgreSQL.</summary>
    public string NewDatabase()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        return _postgres!.NewDatabase();
    }

    /// <summary>The services of a team node on a new, prepared database. Skips the test where there is no PostgreSQL.</summary>
    public async Task<ServiceProvider> NewNodeAsync(Action<IServiceCollection>? also = null)
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        var services = new ServiceCollection();
        services.AddLogging();
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Team:Database"] = _postgres!.NewDatabase() };
        services.AddTeam(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        also?.Invoke(services);
        var node = services.BuildServiceProvider();
        await node.GetRequiredService<TeamDatabase>().PrepareAsync(TestContext.Current.CancellationToken);
        return node;
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
            await _postgres.DisposeAsync();
    }
}
