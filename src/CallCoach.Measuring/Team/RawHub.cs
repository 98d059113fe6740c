using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CallCoach.Measuring.Team;

/// <summary>A connection to a hub that does no more than it must: the driver of a load shares the machine with what it measures.</summary>
internal sealed class RawHub : IAsyncDisposable
{
    private const byte EndOfMessage = 0x1e;
    private static readonly ReadOnlyMemory<byte> s_handshake = Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}\u001e");
    private static readonly ReadOnlyMemory<byte> s_ping = Encoding.UTF8.GetBytes("{\"type\":6}\u001e");

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ArrayBufferWriter<byte> _received = new(16 * 1024);
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _taken;

    /// <param name="headers">Who asks.</param>
    public static async Task<RawHub> ConnectAsync(Uri hub, IEnumerable<(string Name, string Value)> headers, CancellationToken cancellationToken)
    {
        var raw = new RawHub();
        foreach (var (name, value) in headers)
            raw._socket.Options.SetRequestHeader(name, value);
        raw._socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await raw._socket.ConnectAsync(hub, cancellationToken);
        await raw.SendAsync(s_handshake, cancellationToken);
        await raw.ReadAsync(cancellationToken); // the answer to the handshake
        return raw;
    }

    public Task InvokeAsync(string method, int id, object? argument, CancellationToken cancellationToken)
    {
        var message = JsonSerializer.SerializeToUtf8Bytes(
            new { type = 1, invocationId = id.ToString(System.Globalization.CultureInfo.InvariantCulture), target = method, arguments = argument is null ? [] : new[] { argument } }, JsonSerializerOptions.Web);
        return SendAsync((byte[])[.. message, EndOfMessage], cancellationToken);
    }

    public Task PingAsync(CancellationToken cancellationToken) => SendAsync(s_ping, cancellationToken);

    /// <summary>The next message, without its end mark; valid until the next one is asked for. Null when the connection is closed.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_taken > 0)
            Drop();
        while (true)
        {
            var end = _received.WrittenSpan.IndexOf(EndOfMessage);
            if (end >= 0)
            {
                _taken = end + 1;
                return _received.WrittenMemory[..end];
            }

            var read = await _socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            if (read.MessageType == WebSocketMessageType.Close)
                return null;
            _received.Write(_buffer.AsSpan(0, read.Count));
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Drop()
    {
        var rest = _received.WrittenSpan[_taken..].ToArray();
        _received.ResetWrittenCount();
        _received.Write(rest);
        _taken = 0;
    }

    private async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }
}
