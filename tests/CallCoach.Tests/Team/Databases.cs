using CallCoach.Testing;
using CallCoach.Tests;

[assembly: AssemblyFixture(typeof(Databases))]

namespace CallCoach.Tests;

/// <summary>One PostgreSQL for all tests of this project that need one, started for the first of them.</summary>
public sealed class Databases : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private PostgresServer? _server;

    /// <summary>A connection string to a new database. Skips the test where there is no PostgreSQL.</summary>
    public async Task<string> NewAsync()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _server ??= await PostgresServer.StartAsync(TestContext.Current.CancellationToken);
            return _server.NewDatabase();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _gate.Dispose();
    }
}
