using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CallCoach.Store;
using Microsoft.Extensions.Options;

namespace CallCoach.Api;

/// <summary>
/// Sends one delivery. The body is signed with its time: the header X-CallCoach-Signature holds "t=unix seconds,v1=hex of HMAC-SHA-256
/// over t, a dot, and the body". Redirects are not followed, no proxy is used.
/// </summary>
public sealed class WebhookClient(IOptions<WebhookOptions> options, TimeProvider time) : IDisposable
{
    public const string SignatureHeader = "X-CallCoach-Signature";

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectCallback = AllowedAddress.ConnectAsync,
    })
    {
        Timeout = TimeSpan.FromSeconds(options.Value.TimeoutSeconds),
        MaxResponseContentBufferSize = 16 * 1024,
    };

    /// <returns>What went wrong; null where it was taken.</returns>
    internal async Task<string?> SendAsync(WebhookDelivery delivery, CallHeader? call, CancellationToken cancellationToken)
    {
        object message = call is null
            ? new { delivery.Id, delivery.Type, delivery.CreatedAt, delivery.Data }
            : new { delivery.Id, delivery.Type, delivery.CreatedAt, Call = call };
        var body = JsonSerializer.SerializeToUtf8Bytes(message, ExportJson.Options);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(SignatureHeader, Sign(body));
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return answer.IsSuccessStatusCode ? null : $"answered {(int)answer.StatusCode}";
        }
        catch (HttpRequestException failure)
        {
            return failure.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"no answer within {options.Value.TimeoutSeconds} s";
        }
    }

    public void Dispose() => _http.Dispose();

    private string Sign(byte[] body)
    {
        var at = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] text = [.. Encoding.ASCII.GetBytes(at), (byte)'.', .. body];
        var signed = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Secret), text);
        return $"t={at},v1={Convert.ToHexStringLower(signed)}";
    }
}
