using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Testing;

/// <summary>A node with the real road, session and journal; sound, speech, language and coach are scripted, and time stands still.</summary>
public sealed class CallNode : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private CallNode(ServiceProvider services) => _services = services;

    public CurrentCall Current => _services.GetRequiredService<CurrentCall>();

    public CallJournals Journals => _services.GetRequiredService<CallJournals>();

    /// <summary>Starts a node, as the program does.</summary>
    /// <param name="folder">Data folder: a second node on the same one is a restart.</param>
    public static async Task<CallNode> StartAsync(
        TempFolder folder, ScriptedCall call, OpenSound openSound, FakeTimeProvider time, params ITipSink[] sinks)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:Folder"] = folder.Path };
        var services = new ServiceCollection();
        services.AddLogging().AddMetrics();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<Listening>(call.ListenAsync);
        services.AddSingleton(openSound);
        services.AddSingleton<NewCoach>(() => new EagerCoach().Observe);
        services.AddSingleton<ILanguageModel, UnmarkedLanguage>();
        services.AddCalls(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).AddLiveCall();
        foreach (var sink in sinks)
            services.AddSingleton(sink);

        var node = new CallNode(services.BuildServiceProvider());
        foreach (var hosted in node._services.GetServices<IHostedService>())
            await hosted.StartAsync(CancellationToken.None);
        return node;
    }

    /// <summary>Stops as the program does: a call that is under way is left open.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var hosted in _services.GetServices<IHostedService>())
            await hosted.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
