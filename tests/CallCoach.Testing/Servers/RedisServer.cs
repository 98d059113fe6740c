using System.Diagnostics;
using System.Globalization;

namespace CallCoach.Testing;

/// <summary>A real Redis of the tests' own that keeps nothing. <see cref="WhyNot"/> says why there is none.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly int _port = LocalServer.FreePort();
    private Process? _server;

    /// <summary>Why no server can be started here; null where one can.</summary>
    public static string? WhyNot => LocalServer.Find("redis-server") is null ? "Redis is not installed (Debian: apt install redis-server)." : null;

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    public static async Task<RedisServer> StartAsync(CancellationToken cancellationToken)
    {
        var server = new RedisServer();
        await server.StartAgainAsync(cancellationToken);
        return server;
    }

    /// <summary>Starts the server, at first or after <see cref="KillAsync"/>, on the same port.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        _server = LocalServer.Start(
            null, LocalServer.Find("redis-server") ?? throw new InvalidOperationException(WhyNot), "--port", _port.ToString(CultureInfo.InvariantCulture),
            "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", Path.GetTempPath());
        await LocalServer.WaitForAsync(_port, _server, patience.Token);
    }

    /// <summary>Ends the server, as a crash does.</summary>
    public async Task KillAsync()
    {
        if (_server is null)
            return;
        _server.Kill();
        await _server.WaitForExitAsync();
        _server.Dispose();
        _server = null;
    }

    public async ValueTask DisposeAsync() => await KillAsync();
}
