using System.Net;

namespace CallCoach.Models.Downloading;

/// <summary>
/// Fetches a file: goes on where it was broken off, checks length and SHA-256, and puts it in its place only when it is whole.
/// </summary>
/// <param name="handler">Must not follow redirects by itself.</param>
/// <param name="freeAt">Free bytes of the disk of a folder; by default what the system says.</param>
public sealed class Download(HttpMessageHandler handler, TimeProvider time, DownloadLimits limits, Func<string, long>? freeAt = null) : IDisposable
{
    private const int BufferBytes = 128 * 1024;

    // The clock of the client itself would end a long download; silence is watched here.
    private readonly HttpClient _client = new(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };

    public static Download New() => new(
        new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(15) }, TimeProvider.System, new DownloadLimits());

    /// <exception cref="ModelException">It can't be had; the message says why and what to do.</exception>
    public async Task RunAsync(DownloadOrder order, Action<DownloadProgress>? told, CancellationToken cancellationToken)
    {
        Redirects.CheckFirst(order.From);
        await using var part = PartFile.Open(order.Target);
        var wasBegun = part.Length > 0;
        await FetchAllAsync(order, part, told, cancellationToken);
        var sum = await part.SumAsync(cancellationToken);
        if (IsWrong(order, sum) && wasBegun)
        {
            // What lay there from before may have been of another file.
            part.Empty();
            await FetchAllAsync(order, part, told, cancellationToken);
            sum = await part.SumAsync(cancellationToken);
        }

        if (IsWrong(order, sum))
        {
            await part.DeleteAsync();
            throw new ModelException(
                $"{order.From.Host} sent another file than the one wanted: expected SHA-256 {order.Sha256}, found {sum}. It was thrown away; try again later or give another address with --from.");
        }

        await part.PlaceAsync(order.Look);
    }

    public void Dispose() => _client.Dispose();

    private static bool IsWrong(DownloadOrder order, string sum) => !string.Equals(sum, order.Sha256, StringComparison.OrdinalIgnoreCase);

    private async Task FetchAllAsync(DownloadOrder order, PartFile part, Action<DownloadProgress>? told, CancellationToken cancellationToken)
    {
        var fruitless = 0;
        for (var attempt = 1; ; attempt++)
        {
            var before = part.Length;
            try
            {
                await FetchAsync(order, part, told, cancellationToken);
                return;
            }
            catch (Exception broken) when (IsBreak(broken, cancellationToken))
            {
                fruitless = part.Length > before ? 0 : fruitless + 1;
                if (fruitless >= limits.FruitlessAttempts || attempt >= limits.Attempts)
                {
                    throw new ModelException(
                        part.Length == 0
                            ? $"{order.From.Host} can't be reached ({broken.Message.TrimEnd('.')}). Check the connection, then run this again."
                            : $"The connection to {order.From.Host} broke off after {part.Length} bytes ({broken.Message.TrimEnd('.')}). Run this again: it goes on from there.",
                        broken);
                }

                if (fruitless > 0)
                    await Task.Delay(limits.Pause * Math.Pow(2, fruitless - 1), time, cancellationToken);
            }
        }
    }

    private async Task FetchAsync(DownloadOrder order, PartFile part, Action<DownloadProgress>? told, CancellationToken cancellationToken)
    {
        if (part.Length > order.Bytes)
            part.Empty();
        if (part.Length == order.Bytes)
            return;

        using var quiet = new Quiet(limits.Silence, time, cancellationToken);
        using var response = await new Redirects(_client, limits.Redirects).AskAsync(order.From, part.Length, quiet.Token);
        var total = Begin(order, part, response);
        DiskSpace.Check(Path.GetDirectoryName(Path.GetFullPath(order.Target))!, (total ?? order.Bytes ?? 0) - part.Length, freeAt ?? DiskSpace.FreeAt);

        var most = total ?? order.Bytes ?? limits.Largest;
        await using var body = await response.Content.ReadAsStreamAsync(quiet.Token);
        var buffer = new byte[BufferBytes];
        while (await body.ReadAsync(buffer, quiet.Token) is > 0 and var count)
        {
            if (part.Length + count > most)
                throw new ModelException($"{order.From.Host} sends more than the {most} bytes that the file has. Give another address with --from.");
            await part.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            quiet.Heard();
            told?.Invoke(new DownloadProgress(part.Length, total ?? order.Bytes));
        }

        if (part.Length < (total ?? order.Bytes ?? 0))
            throw new BrokenOff("it ended too early");
    }

    /// <returns>The whole length as the server tells it.</returns>
    private long? Begin(DownloadOrder order, PartFile part, HttpResponseMessage response)
    {
        long? total;
        switch (response.StatusCode)
        {
            case HttpStatusCode.PartialContent when response.Content.Headers.ContentRange is { } range && range.From == part.Length:
                total = range.Length;
                break;
            case HttpStatusCode.OK:
                part.Empty(); // the server has no ranges: from the beginning
                total = response.Content.Headers.ContentLength;
                break;
            case HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable:
                part.Empty();
                throw new BrokenOff("it gave another part than was asked for");
            case HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError:
                throw new BrokenOff($"it answered {(int)response.StatusCode}");
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                throw new ModelException($"There is no file at {order.From} (404). Check the address, or give another one with --from.");
            default:
                throw new ModelException($"{order.From.Host} does not hand the file out: it answered {(int)response.StatusCode}. Give another address with --from.");
        }

        if (total is not null && order.Bytes is not null && total != order.Bytes)
            throw new ModelException($"{order.From.Host} offers a file of {total} bytes, and the pack has {order.Bytes}: it is another file. Give another address with --from.");
        if (total > limits.Largest)
            throw new ModelException($"{order.From.Host} offers {total} bytes; no pack is larger than {limits.Largest}.");
        return total;
    }

    private static bool IsBreak(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && (exception is BrokenOff or HttpRequestException or IOException or OperationCanceledException);
}
