using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Measuring.Crash;

/// <summary>The program's own sessions, journals, coach and archive, with speech that is made up: it starts in a moment and never rests.</summary>
internal static class CrashNode
{
    public static IHost Build(string folder, string recording, double speed, TextWriter? told)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:Folder"] = folder };
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System).AddMetrics();
        services.AddSingleton<ILanguageModel, Unmarked>();
        services.AddSingleton<Listening>(new ScriptedTalk(Environment.ProcessId).ListenAsync);
        services.AddSingleton<OpenSound>((_, from) => FileAudioSource.Open(recording, ReplayPace.Speed(speed), new ReplayOptions { StartAt = from }));
        services.AddCoaching(builder.Configuration);
        services.AddSingleton<NewCoach>(() => new Coach(CoachDetectors.Create).Observe);
        services.AddCalls(builder.Configuration).AddStore(builder.Configuration);
        if (told is not null)
        {
            services.AddLiveCall().AddArchiving();
            services.AddSingleton<ITipSink>(new TellingSink(told));
        }

        return builder.Build();
    }

    /// <summary>One call after the other, until the process is killed.</summary>
    public static async Task RunAsync(string folder, string recording, double speed, TextWriter told, CancellationToken cancellationToken)
    {
        using var host = Build(folder, recording, speed, told);
        await host.StartAsync(cancellationToken);
        var current = host.Services.GetRequiredService<CurrentCall>();
        while (!cancellationToken.IsCancellationRequested)
        {
            if (current.Session is { IsLive: true } live)
                await live.Completion.WaitAsync(cancellationToken);
            await current.StartAsync(new CallPlan(new SoundPlan([recording], speed)), cancellationToken);
        }
    }

    private sealed class Unmarked : ILanguageModel
    {
        public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before) => LanguageMarks.None;

        public void Dispose()
        {
        }
    }
}
