using System.Globalization;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>The whole program as a node on a free port: real host, hub and journal; sound, speech, language and coach are scripted.</summary>
internal sealed class TestNode : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestNode(WebApplication app, string address, HandCrankedSource source) => (_app, Address, Source) = (app, address, source);

    public string Address { get; }

    /// <summary>The sound of the call.</summary>
    public HandCrankedSource Source { get; }

    public CurrentCall Current => _app.Services.GetRequiredService<CurrentCall>();

    public WireFeed Feed => _app.Services.GetRequiredService<WireFeed>();

    public HubMetrics Metrics => _app.Services.GetRequiredService<HubMetrics>();

    public static async Task<TestNode> StartAsync(TempFolder data, ScriptedCall call, TimeSpan from = default, TimeProvider? time = null, int port = 0)
    {
        var source = new HandCrankedSource(from);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Data:Folder"] = data.Path,
            ["Http:Port"] = port.ToString(CultureInfo.InvariantCulture),
            ["Logging:LogLevel:Default"] = "None",
        };
        var app = Node.Build(new NodeSetup(settings, SoundPlan.Devices, services => services
            .AddSingleton(time ?? TimeProvider.System)
            .AddSingleton<OpenSound>((_, _) => source)
            .AddSingleton<Listening>(call.ListenAsync)
            .AddSingleton<ILanguageModel, UnmarkedLanguage>()
            .AddSingleton<NewCoach>(() => new EagerCoach().Observe)));
        return new(app, await app.StartServingAsync(TestContext.Current.CancellationToken), source);
    }

    public IServiceProvider Services => _app.Services;

    /// <summary>A client of the hub as any program could be one.</summary>
    public async Task<TestClient> ConnectAsync()
    {
        var connection = new HubConnectionBuilder().WithUrl(Address + CallHub.Path).Build();
        var client = new TestClient(connection);
        await connection.StartAsync(TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>Returns once somebody watches.</summary>
    public Task WatchedAsync() =>
        _app.Services.GetRequiredService<Watchers>().AnyoneAsync(Timeout.InfiniteTimeSpan, TestContext.Current.CancellationToken);

    public Task<CallSession> StartCallAsync() =>
        Current.StartAsync(new CallPlan(SoundPlan.Devices), TestContext.Current.CancellationToken);

    /// <summary>Stops as the program does when it is told to: a call that is under way is left open.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
