using CallCoach.Calls;
using CallCoach.Store;
using CallCoach.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The real program over a data folder in which four sample calls are kept.</summary>
public sealed class ProgramWithCalls : IAsyncLifetime
{
    public const string Warm = "20261116-090000-0001";

    private static readonly (string Call, string Sample)[] Calls =
        [(Warm, "d01"), ("20261116-100000-0002", "d03"), ("20261117-090000-0003", "d04"), ("20261117-100000-0004", "d06")];

    private readonly string _data = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;
    private readonly int _port = ProgramRun.FreePort();
    private ProgramRun? _program;

    public string Address => $"http://127.0.0.1:{_port}";

    public async ValueTask InitializeAsync()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using (var services = RoadServices.Build(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:Folder"] = _data }))
        {
            foreach (var (call, sample) in Calls)
                await KeptCalls.WriteAsync(services.GetRequiredService<CallJournals>(), call, sample, cancelled);
            await services.GetRequiredService<Rebuild>().AllAsync(null, cancelled);
        }

        _program = await ProgramRun.ServeAsync(cancelled, "run", "--no-open", "--port", $"{_port}", "--data", _data);
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
            await _program.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }
}
