using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CallCoach.Team;

/// <summary>Puts a team node into a program: accounts, devices, what reps' nodes send, the board, coaching sessions.</summary>
public static class TeamRegistration
{
    /// <summary>Whoever calls this also calls AddWeb.</summary>
    public static IServiceCollection AddTeam(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<TeamOptions>().Bind(configuration.GetSection(TeamOptions.Section)).ValidateOnStart();
        services.AddDbContextFactory<TeamContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<IOptions<TeamOptions>>().Value.Database, postgres => postgres.EnableRetryOnFailure())
            .UseSnakeCaseNamingConvention());
        services.AddSingleton<TeamDatabase>();
        return services;
    }

    /// <summary>Maps the team's pages and hubs.</summary>
    public static WebApplication MapTeam(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app;
    }
}
