using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CallCoach.Team;

/// <summary>Sends the program's own figures and traces to a collector, where the settings name one.</summary>
internal static class TeamTelemetry
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection($"{TeamOptions.Section}:{nameof(TeamOptions.Telemetry)}").Get<TelemetrySettings>() ?? new TelemetrySettings();
        // What is no address is told by the settings' own check.
        if (!Uri.TryCreate(settings.Endpoint, UriKind.Absolute, out var endpoint))
            return;

        services.Configure<OtlpExporterOptions>(otlp => otlp.Endpoint = endpoint);
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("callcoach-team"))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddNpgsqlInstrumentation()
                .AddMeter("Microsoft.AspNetCore.Http.Connections", "CallCoach.*").AddOtlpExporter())
            // Without queries: an address may hold a link's secret.
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddNpgsql().AddProcessor(new WithoutQueries()).AddOtlpExporter());
    }
}
