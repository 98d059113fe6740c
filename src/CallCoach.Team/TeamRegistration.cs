using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.StackExchangeRedis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using StackExchange.Redis;

namespace CallCoach.Team;

/// <summary>Puts a team node into a program: accounts, devices, what reps' nodes send, the board, coaching sessions.</summary>
public static class TeamRegistration
{
    // A person waits for the page: with the usual six tries it took 58 s to say that the database is away.
    private const int Retries = 3;
    private static readonly TimeSpan LongestRetryPause = TimeSpan.FromSeconds(2);

    /// <summary>What it needs of a program that serves nothing, too. Whoever serves it also calls AddPageFrame.</summary>
    public static IServiceCollection AddTeam(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<TeamOptions>().Bind(configuration.GetSection(TeamOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamOptions>, TeamOptionsValidator>();
        services.AddSingleton(provider => TeamPool.Open(provider.GetRequiredService<IOptions<TeamOptions>>().Value.Database));
        services.AddDbContextFactory<TeamContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>(), postgres => postgres.EnableRetryOnFailure(Retries, LongestRetryPause, errorCodesToAdd: null))
            .UseSnakeCaseNamingConvention());
        services.AddSingleton<TeamDatabase>();
        services.AddHostedService<TeamPreparation>();
        services.AddSingleton<TeamAnswers>();
        services.AddSingleton<TeamForms>();
        AccountRegistration.Add(services, configuration);
        DoorLimits.Add(services);
        AddHubs(services, configuration);
        TeamTelemetry.Add(services, configuration);
        services.AddTeamLive();
        services.AddTeamCoaching();
        return services;
    }

    /// <summary>Tells a person in plain words when a page could not be made, such as while the database is away.</summary>
    public static WebApplication UseTeamFaults(this WebApplication app)
    {
        app.UseExceptionHandler(faults => faults.Run(async context =>
        {
            var page = await app.Services.GetRequiredService<TeamAnswers>().MessageAsync(
                context, StatusCodes.Status503ServiceUnavailable, "This page can't be shown now",
                "The team node or its database has a fault. Your machine goes on coaching, and keeps what it has to tell until the node is back. Try again in a minute.", "/");
            await page.ExecuteAsync(context);
        }));
        return app;
    }

    /// <summary>Maps the team's pages and hubs.</summary>
    public static WebApplication MapTeam(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(TeamHealth.Tag) }).AllowAnonymous();
        TeamHome.Map(app);
        SignInEndpoints.Map(app);
        SecondFactorEndpoints.Map(app);
        OpenIdSignIn.Map(app);
        PasswordEndpoints.Map(app);
        AccountEndpoints.Map(app);
        PeopleEndpoints.Map(app);
        DeviceEndpoints.Map(app);
        PolicyEndpoints.Map(app);
        AuditEndpoints.Map(app);
        app.MapTeamLive();
        app.MapTeamCoaching();
        return app;
    }

    private static void AddHubs(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TeamConnections>();
        services.AddSingleton<CutOff>();
        services.AddHostedService(provider => provider.GetRequiredService<CutOff>());
        var hubs = services.AddSignalR(hub => hub.AddFilter<TrackedConnections>());
        var health = services.AddHealthChecks().AddCheck<TeamHealth>("database", tags: [TeamHealth.Tag], timeout: TeamHealth.Patience);
        if (string.IsNullOrEmpty(configuration[$"{TeamOptions.Section}:{nameof(TeamOptions.Redis)}"]))
            return;

        services.AddSingleton<RedisLink>();
        health.AddCheck<RedisHealth>("redis", tags: [TeamHealth.Tag], timeout: TeamHealth.Patience);
        hubs.AddStackExchangeRedis();
        services.AddOptions<RedisOptions>().Configure<RedisLink>((options, redis) =>
        {
            options.Configuration.ChannelPrefix = RedisChannel.Literal("callcoach");
            options.ConnectionFactory = async _ => await redis.OpenAsync();
        });
    }
}
