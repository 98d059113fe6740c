using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Store;

/// <summary>Registers what is kept of calls.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// The archive and what fills it. Whoever calls this also calls AddCalls and registers <see cref="ILanguageModel"/>.
    /// </summary>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StoreFile>();
        services.AddSingleton<StorePragmas>();
        services.AddDbContextFactory<StoreContext>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<StoreFile>().Connection)
            .AddInterceptors(provider.GetRequiredService<StorePragmas>()));
        services.AddSingleton<StoreDatabase>();
        services.AddSingleton(provider => new Rejudgement(provider.GetRequiredService<ILanguageModel>));
        services.AddSingleton<CallReader>();
        services.AddSingleton<CallKeeper>();
        services.AddSingleton(provider => new CallArchive(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<CallKeeper>(), provider.GetRequiredService<TimeProvider>(), provider.GetServices<IArchiveListener>));
        services.AddSingleton(provider => new Rebuild(
            provider.GetRequiredService<StoreDatabase>(),
            provider.GetRequiredService<CallJournals>(),
            provider.GetRequiredService<CallKeeper>(),
            provider.GetRequiredService<NewCoach>(),
            provider.GetRequiredService<ILogger<Rebuild>>()));
        services.AddSingleton(provider => new StoreUpkeep(
            provider.GetRequiredService<StoreFile>(), provider.GetRequiredService<StoreDatabase>()));
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>();
        services.AddSingleton(provider => new Retention(
            provider.GetRequiredService<StoreDatabase>(),
            provider.GetRequiredService<StoreUpkeep>(),
            provider.GetRequiredService<CallJournals>(),
            provider.GetRequiredService<KeptSounds>(),
            provider.GetRequiredService<IOptions<RetentionOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Retention>>()));
        services.AddSingleton(provider => new ProspectData(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<StoreUpkeep>(), provider.GetRequiredService<Retention>()));
        services.AddSingleton(provider => new CallExport(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<CallArchive>(), provider.GetRequiredService<CallJournals>(),
            provider.GetRequiredService<JournalRedaction>()));
        services.AddSingleton(provider => new CallBundle(
            provider.GetRequiredService<CallArchive>(), provider.GetRequiredService<CallJournals>(), provider.GetRequiredService<CallKeeper>(),
            provider.GetRequiredService<JournalRedaction>()));
        services.TryAddSingleton(new Ffmpeg());
        services.AddSingleton(provider => new RecordingImport(
            provider.GetRequiredService<StoreDatabase>(),
            provider.GetRequiredService<CallKeeper>(),
            provider.GetRequiredService<CallJournals>(),
            provider.GetRequiredService<CallPipeline>(),
            provider.GetRequiredService<CallHeads>(),
            provider.GetRequiredService<AudioSourceFactory>(),
            provider.GetRequiredService<KeptSounds>(),
            provider.GetRequiredService<IOptions<DataOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Ffmpeg>()));
        return services;
    }

    /// <summary>Keeps each live call as it ends, at the start what a crash left, and deletes what is too old. After AddLiveCall.</summary>
    public static IServiceCollection AddArchiving(this IServiceCollection services)
    {
        services.AddSingleton<ArchiveSink>();
        services.AddSingleton<ITipSink>(provider => provider.GetRequiredService<ArchiveSink>());
        services.AddHostedService<ArchiveWorker>();
        services.AddHostedService<RetentionWorker>();
        return services;
    }
}
