using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CallCoach.Tests;

/// <summary>What a team node tells a collector, over the real protocol.</summary>
public sealed class TelemetryTests(Databases databases)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Figures_and_traces_reach_the_collector_without_secrets_and_names()
    {
        await using var collector = await OtlpCollector.StartAsync();
        await using var node = await TeamTestNode.StartAsync(
            databases, settings: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Team:Telemetry:Endpoint"] = collector.Address });
        using var browser = await node.SignedInAsync("Maya");
        using var answer = await browser.GetAsync("/policy?token=a-secret");

        // A request's trace ends a moment after its answer.
        while (!collector.Of("TraceService").Contains("/policy", StringComparison.Ordinal))
        {
            Token.ThrowIfCancellationRequested();
            Assert.True(node.Services.GetRequiredService<TracerProvider>().ForceFlush());
        }

        Assert.True(node.Services.GetRequiredService<MeterProvider>().ForceFlush());
        Assert.Contains("callcoach-team", collector.Of("TraceService"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.Of("MetricsService"), StringComparison.Ordinal);
        foreach (var secret in new[] { "a-secret", TeamTestNode.EmailOf("Maya"), TeamTestNode.Password })
            Assert.DoesNotContain(secret, collector.Of(""), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_is_told_where_the_settings_name_no_collector()
    {
        await using var node = await TeamTestNode.StartAsync(databases);

        Assert.Null(node.Services.GetService<TracerProvider>());
        Assert.Null(node.Services.GetService<MeterProvider>());
    }
}
