using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Api.Tests.Webhooks;

public sealed class WebhookTests
{
    private const string Secret = "a secret of some length";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delivery_is_signed_and_leaves_when_it_was_taken()
    {
        await using var receiver = await Receiver.StartAsync(StatusCodes.Status200OK);
        await using var node = await StartAsync(receiver.Url);
        var call = await node.AddAsync("d01");
        var worker = node.Services.GetRequiredService<WebhookWorker>();
        await worker.CallKeptAsync(call, Token);

        await receiver.FirstAsync(Token);
        var (signature, body) = receiver.Got[0];
        var (at, signed) = (signature.Split(',')[0][2..], signature.Split(",v1=")[1]);

        Assert.Equal(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{at}.{body}"))), signed);
        Assert.Equal(node.Time.GetUtcNow().ToUnixTimeSeconds(), long.Parse(at, CultureInfo.InvariantCulture));
        using var json = JsonDocument.Parse(body);
        Assert.Equal("call.ended", json.RootElement.GetProperty("type").GetString());
        Assert.Equal(call, json.RootElement.GetProperty("call").GetProperty("call").GetString());
        Assert.DoesNotContain("trucks", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_that_is_not_taken_is_tried_again_ever_later_and_given_up_in_the_end()
    {
        await using var node = await StartAsync("http://127.0.0.1:1/", ("Webhook:Tries", "3"));
        var deliveries = node.Services.GetRequiredService<WebhookFolder>();
        var worker = node.Services.GetRequiredService<WebhookWorker>();
        await worker.StopAsync(Token); // the test itself says when
        await worker.CallKeptAsync(await node.AddAsync("d01"), Token);
        var pauses = new List<TimeSpan>();
        while (await worker.SendDueAsync(Token) is { } next)
        {
            pauses.Add(next - node.Time.GetUtcNow());
            node.Time.SetUtcNow(next);
        }

        Assert.Equal([TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(40)], pauses);
        Assert.Empty(deliveries.Waiting());
        Assert.Equal(3, Assert.Single(deliveries.Dead()).Tries);
    }

    [Theory]
    [InlineData("93.184.216.34", false, true)]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946", false, true)]
    [InlineData("10.1.2.3", false, false)]
    [InlineData("172.20.0.1", false, false)]
    [InlineData("192.168.1.1", false, false)]
    [InlineData("169.254.169.254", false, false)]
    [InlineData("100.64.1.1", false, false)]
    [InlineData("127.0.0.1", false, false)]
    [InlineData("::1", false, false)]
    [InlineData("::ffff:10.0.0.1", false, false)]
    [InlineData("fd00::1", false, false)]
    [InlineData("0.0.0.0", false, false)]
    [InlineData("127.0.0.1", true, true)]
    [InlineData("10.1.2.3", true, false)]
    public void A_webhook_goes_to_the_internet_or_to_this_machine_and_nowhere_between(string address, bool isOwnMachine, bool isAllowed) =>
        Assert.Equal(isAllowed, AllowedAddress.IsAllowed(IPAddress.Parse(address), isOwnMachine));

    [Theory]
    [InlineData("", "", true)]
    [InlineData("https://example.com/hook", Secret, true)]
    [InlineData("http://127.0.0.1:9000/hook", Secret, true)]
    [InlineData("http://localhost/hook", Secret, true)]
    [InlineData("http://example.com/hook", Secret, false)]
    [InlineData("https://a:b@example.com/hook", Secret, false)]
    [InlineData("ftp://example.com/hook", Secret, false)]
    [InlineData("hook", Secret, false)]
    [InlineData("https://example.com/hook", "short", false)]
    public void An_address_is_https_or_on_this_machine_and_has_a_secret(string url, string secret, bool isValid) =>
        Assert.Equal(isValid, new WebhookOptionsValidator().Validate(null, new WebhookOptions { Url = url, Secret = secret }) == ValidateOptionsResult.Success);

    private static Task<ApiNode> StartAsync(string url, params (string, string)[] more) =>
        ApiNode.StartAsync([("Webhook:Url", url), ("Webhook:Secret", Secret), .. more]);

    private sealed class Receiver : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private Receiver(int status)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            _app = builder.Build();
            _app.Urls.Add("http://127.0.0.1:0");
            _app.MapPost("/hook", async (HttpContext context) =>
            {
                using var reader = new StreamReader(context.Request.Body);
                Got.Add((context.Request.Headers[WebhookClient.SignatureHeader].ToString(), await reader.ReadToEndAsync(context.RequestAborted)));
                _first.TrySetResult();
                return Results.StatusCode(status);
            });
        }

        public List<(string Signature, string Body)> Got { get; } = [];

        public string Url => _app.Urls.First() + "/hook";

        public static async Task<Receiver> StartAsync(int status)
        {
            var receiver = new Receiver(status);
            await receiver._app.StartAsync(Token);
            return receiver;
        }

        public Task FirstAsync(CancellationToken cancellationToken) => _first.Task.WaitAsync(cancellationToken);

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
