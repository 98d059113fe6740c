using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A cable between a node and the team that can be pulled: connections break, and none is made until it is put back.</summary>
internal sealed class CutNetwork : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private volatile int _to;
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly CancellationTokenSource _over = new();
    private readonly Task _accepting;
    private volatile bool _isCut;

    public CutNetwork(int to)
    {
        _to = to;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Cut()
    {
        _isCut = true;
        foreach (var client in _open.Keys)
            client.Close();
    }

    public void Mend() => _isCut = false;

    /// <summary>Leads what comes from now on to another port; what is open breaks.</summary>
    public void Turn(int to)
    {
        _to = to;
        foreach (var client in _open.Keys)
            client.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        Cut();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_over.Token);
            if (_isCut)
                client.Close();
            else
                _ = CarryAsync(client);
        }
    }

    private async Task CarryAsync(TcpClient from)
    {
        using var to = new TcpClient();
        _open[from] = _open[to] = 0;
        try
        {
            await to.ConnectAsync(IPAddress.Loopback, _to);
            await Task.WhenAny(from.GetStream().CopyToAsync(to.GetStream()), to.GetStream().CopyToAsync(from.GetStream()));
        }
        catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The other end is gone: so is this one.
        }
        finally
        {
            from.Close();
            _open.TryRemove(from, out _);
            _open.TryRemove(to, out _);
        }
    }
}
