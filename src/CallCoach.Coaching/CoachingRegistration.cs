using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Coaching;

/// <summary>Adds judgement to a host.</summary>
public static class CoachingRegistration
{
    /// <summary>
    /// Adds validated <see cref="CoachingOptions"/> from section "Coaching" of the settings, and <see cref="Coach"/>: a new one for each call.
    /// </summary>
    public static IServiceCollection AddCoaching(this IServiceCollection services, IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(settings);
        services.AddOptions<CoachingOptions>().Bind(settings.GetSection(CoachingOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CoachingOptions>, CoachingOptionsValidator>();
        services.AddSingleton<IValidateOptions<CoachingOptions>, CoachingOrderValidator>();
        services.AddTransient(_ => new Coach(CoachDetectors.Create));
        return services;
    }
}
