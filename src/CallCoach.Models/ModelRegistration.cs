using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CallCoach.Models;

/// <summary>Adds the models' folder; adding it twice does no harm.</summary>
public static class ModelRegistration
{
    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection(ModelOptions.Section));
        services.TryAddSingleton<ModelFiles>();
        return services;
    }
}
