using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.Conversations;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Promises;
using CallCoach.Tracking.Queueing;
using CallCoach.Tracking.Retries;
using CallCoach.Tracking.SpokenTimes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CallCoach.Tracking;

/// <summary>Registers call tracking.</summary>
public static class TrackingRegistration
{
    /// <summary>The settings' section that holds the options, one part for each concern.</summary>
    public const string Section = "Tracking";

    /// <summary>Adds the judgement of call tracking. What depends on stored data (gate, queue, best time) is made where the data is at hand.</summary>
    public static IServiceCollection AddTracking(this IServiceCollection services, IConfiguration configuration)
    {
        Add<SpokenTimeOptions, SpokenTimeOptionsValidator>(services, configuration, SpokenTimeOptions.Section);
        Add<CadenceOptions, CadenceOptionsValidator>(services, configuration, CadenceOptions.Section);
        Add<TeamCallingOptions, TeamCallingOptionsValidator>(services, configuration, TeamCallingOptions.Section);
        Add<BestTimeOptions, BestTimeOptionsValidator>(services, configuration, BestTimeOptions.Section);
        Add<QueueOptions, QueueOptionsValidator>(services, configuration, QueueOptions.Section);
        services.AddSingleton<IValidateOptions<TeamCallingOptions>, TeamHoursValidator>();
        services.TryAddSingleton(provider => new SpokenTimeReader(provider.GetRequiredService<IOptions<SpokenTimeOptions>>().Value));
        services.TryAddSingleton<AgreedTimeFinder>();
        services.TryAddSingleton<PromiseFinder>();
        services.TryAddSingleton(provider => new Cadence(provider.GetRequiredService<IOptions<CadenceOptions>>().Value));
        services.TryAddSingleton(CallingRules.Default);
        return services;
    }

    private static void Add<TOptions, TValidator>(IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>, TValidator>();
    }
}
