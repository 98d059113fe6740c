using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CallCoach.Models.Tests.Downloading;

/// <summary>A web server that answers each request, in turn, as scripted: also in ways that no decent server would.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Request, Answer>[] _answers;
    private readonly Task _serving;

    public ScriptedServer(params Func<Request, Answer>[] answers)
    {
        _answers = answers;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>First bytes that were asked for, request by request.</summary>
    public List<long> Froms { get; } = [];

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/pack.bin");

    /// <summary>The whole file, or the part of it that is asked for.</summary>
    public static Func<Request, Answer> Serves(byte[] file) => request => request.From == 0
        ? new Answer(200, file)
        : new Answer(206, file[(int)request.From..], $"Content-Range: bytes {request.From}-{file.Length - 1}/{file.Length}");

    /// <summary>Promises all and breaks off after so many bytes.</summary>
    public static Func<Request, Answer> BreaksOffAfter(byte[] file, int bytes) => request =>
    {
        var whole = Serves(file)(request);
        return whole with { Body = whole.Body[..bytes], Promised = whole.Body.Length };
    };

    public static Func<Request, Answer> Says(int status, params string[] headers) => _ => new Answer(status, [], headers);

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _listener.Dispose();
    }

    // The last answer is given to all that ask later.
    private async Task ServeAsync()
    {
        for (var i = 0; ; i++)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            await AnswerAsync(client, _answers[Math.Min(i, _answers.Length - 1)]);
        }
    }

    private async Task AnswerAsync(TcpClient client, Func<Request, Answer> script)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var from = 0L;
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.StartsWith("Range: bytes=", StringComparison.OrdinalIgnoreCase))
                from = long.Parse(line["Range: bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture);
        }

        Froms.Add(from);
        var answer = script(new Request(from));
        var length = answer.Promised is -1 ? "" : $"Content-Length: {answer.Promised ?? answer.Body.Length}\r\n";
        var head = $"HTTP/1.1 {answer.Status} x\r\n{length}Connection: close\r\n{string.Concat(answer.Headers.Select(header => header + "\r\n"))}\r\n";
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            await stream.WriteAsync(answer.Body);
        }
        catch (IOException)
        {
            // The other side has read enough.
        }
    }

    internal sealed record Request(long From);


    internal sealed record Answer(int Status, byte[] Body, params string[] Headers)
    {
        /// <summary>Length in the header where it is not that of the body; -1 for none.</summary>
        public int? Promised { get; init; }
    }
}
