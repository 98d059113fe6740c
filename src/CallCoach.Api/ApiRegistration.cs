using CallCoach.Desk;
using CallCoach.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Api;

/// <summary>Puts the API of calls and webhooks into a program.</summary>
public static class ApiRegistration
{
    /// <summary>Where the API is.</summary>
    public const string Path = "/api";

    /// <summary>Whoever calls this also calls AddStore and AddDesk.</summary>
    public static IServiceCollection AddCallApi(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<ApiOptions>().Bind(configuration.GetSection(ApiOptions.Section));
        services.AddWebhooks(configuration);
        services.ConfigureHttpJsonOptions(json =>
        {
            foreach (var converter in ExportJson.Options.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
        services.AddOpenApi("v1", openApi => openApi.AddSchemaTransformer(SecondsSchema.Apply));
        services.AddSingleton<WebhookClient>();
        services.AddSingleton<WebhookWorker>();
        services.AddSingleton<IArchiveListener>(provider => provider.GetRequiredService<WebhookWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<WebhookWorker>());
        return services;
    }

    /// <summary>Writes down what another program is to be told of the desk. A program that serves nothing leaves the sending to the one that does.</summary>
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebhookOptions>().Bind(configuration.GetSection(WebhookOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidator>();
        services.AddSingleton<WebhookFolder>();
        services.AddSingleton<IDeskListener>(provider => new WebhookDesk(
            provider.GetRequiredService<WebhookFolder>(), provider.GetService<WebhookWorker>(), provider.GetRequiredService<IOptions<WebhookOptions>>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Maps /api/v1 where the settings turn it on.</summary>
    public static WebApplication MapCallApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (!app.Services.GetRequiredService<IOptions<ApiOptions>>().Value.Enabled)
            return app;

        var api = app.MapGroup(Path + "/v1");
        CallEndpoints.Map(api);
        LeadEndpoints.Map(api);
        app.MapOpenApi(Path + "/{documentName}/openapi.json");
        return app;
    }
}
