using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Api.Tests;

/// <summary>The API over an archive of its own.</summary>
internal sealed class ApiNode : IAsyncDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();
    private readonly WebApplication _app;

    private ApiNode(IEnumerable<(string Name, string Value)> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Append(("Data:Folder", _folder.Path)).ToDictionary(s => s.Item1, s => (string?)s.Item2, StringComparer.Ordinal));
        var services = builder.Services;
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<ILanguageModel, UnmarkedLanguage>();
        services.AddSingleton<NewCoach>(() => new Coach(CoachDetectors.Create).Observe);
        services.AddCoaching(builder.Configuration).AddCalls(builder.Configuration).AddStore(builder.Configuration).AddDesk(builder.Configuration).AddCallApi(builder.Configuration);
        _app = builder.Build();
        _app.MapCallApi();
    }

    public FakeTimeProvider Time { get; } = new(Monday.AddDays(1));

    public TempFolder Folder => _folder;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public static async Task<ApiNode> StartAsync(params (string Name, string Value)[] settings)
    {
        var node = new ApiNode(settings);
        await node._app.StartAsync(TestContext.Current.CancellationToken);
        node.Client = node._app.GetTestClient();
        return node;
    }

    /// <summary>Keeps a sample call.</summary>
    public async Task<string> AddAsync(string sample, DateTimeOffset? at = null)
    {
        var started = at ?? Monday;
        var id = $"{started.UtcDateTime:yyyyMMdd-HHmmss}-0000";
        var log = Replay.Run(GoldenLogs.Of(sample), CoachDetectors.Create).Select((happened, i) => new LogEntry(i + 1, happened));
        var head = new JournalHead(JournalHead.CurrentSchema, new CallInfo(id, started, "test", null), SoundPlan.Devices);
        await Services.GetRequiredService<CallJournals>().ImportAsync(head, log.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        await Services.GetRequiredService<Rebuild>().MissingAsync(TestContext.Current.CancellationToken);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
