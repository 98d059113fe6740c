using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace CallCoach.Tests;

/// <summary>A collector that takes what OTLP over gRPC brings, and remembers it as it came.</summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    /// <summary>An empty message in gRPC's frame: "all taken".</summary>
    private static readonly byte[] Taken = [0, 0, 0, 0, 0];

    private readonly ConcurrentQueue<(string Path, string Body)> _all = new();
    private readonly WebApplication _app;

    private OtlpCollector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2));
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    public string Address => _app.Urls.Single();

    public static async Task<OtlpCollector> StartAsync()
    {
        var collector = new OtlpCollector();
        await collector._app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>All that came for a service; names and texts stand in it as they are.</summary>
    public string Of(string service) => string.Concat(_all.Where(message => message.Path.Contains(service, StringComparison.Ordinal)).Select(message => message.Body));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _all.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
        context.Response.ContentType = "application/grpc";
        await context.Response.Body.WriteAsync(Taken, context.RequestAborted);
        context.Response.AppendTrailer("grpc-status", "0");
    }
}
