using CallCoach.Audio;
using CallCoach.Coaching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>Registers live calls.</summary>
public static class CallsRegistration
{
    /// <summary>
    /// The road, the current call and the journals. Whoever calls this also registers <see cref="Listening"/>,
    /// <see cref="NewCoach"/>, <see cref="ILanguageModel"/>, and sound: <see cref="AudioSourceFactory"/> or an <see cref="OpenSound"/> of their own.
    /// </summary>
    public static IServiceCollection AddCalls(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DataOptions>().Bind(configuration.GetSection(DataOptions.Section)).ValidateOnStart();
        services.AddOptions<CallOptions>().Bind(configuration.GetSection(CallOptions.Section)).ValidateOnStart();
        services.AddOptions<SoundOptions>().Bind(configuration.GetSection(SoundOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SoundOptions>, SoundOptionsValidator>();
        services.AddOptions<RefusalOptions>().Bind(configuration.GetSection(RefusalOptions.Section));
        services.AddOptions<RedactionOptions>().Bind(configuration.GetSection(RedactionOptions.Section));
        services.AddSingleton<IValidateOptions<DataOptions>, DataOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CallsMetrics>();
        services.AddSingleton<CallSounds>();
        services.TryAddSingleton<OpenSound>(provider => provider.GetRequiredService<CallSounds>().Open);
        services.TryAddSingleton<OpenPlaybook>(_ => name => throw new CallException($"There is no playbook \"{name}\" to be had here."));
        services.TryAddSingleton<LastLook>(_ => (known, _) => Task.FromResult(known));
        services.AddSingleton<RepStore>();
        services.AddSingleton<CallHeads>();
        services.AddSingleton<CallJournals>();
        services.AddSingleton<JournalRedaction>();
        services.AddSingleton<KeptSounds>();
        services.AddSingleton<CallPipeline>();
        services.AddSingleton<SessionStart>();
        services.AddSingleton<CurrentCall>();
        return services;
    }

    /// <summary>Lets the program have a live call: it goes on with one that was cut off, and leaves one open when it stops, and learns from each.</summary>
    public static IServiceCollection AddLiveCall(this IServiceCollection services) =>
        services.AddSingleton<ITipSink, RepLearner>().AddHostedService(provider => provider.GetRequiredService<CurrentCall>());
}
