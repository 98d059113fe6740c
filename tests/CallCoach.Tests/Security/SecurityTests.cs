using System.Net;
using System.Net.WebSockets;
using CallCoach.Testing;

namespace CallCoach.Tests;

public sealed class SecurityTests : IAsyncLifetime
{
    private readonly TempFolder _data = new();
    private readonly HttpClient _http = new();
    private TestNode _node = null!;

    public async ValueTask InitializeAsync() => _node = await TestNode.StartAsync(_data, new ScriptedCall());

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
    }

    [Fact]
    public void Only_this_machine_gets_in() =>
        Assert.Equal(IPAddress.Loopback, IPAddress.Parse(new Uri(_node.Address).Host));

    [Theory]
    [InlineData("/")]
    [InlineData("/overlay")]
    [InlineData("/calls")]
    [InlineData("/health")]
    [InlineData("/not-there")]
    public async Task Every_answer_tells_the_browser_to_be_strict(string path)
    {
        using var answer = await _http.GetAsync(_node.Address + path, TestContext.Current.CancellationToken);

        var policy = Header("Content-Security-Policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"), StringComparer.Ordinal);
        Assert.Equal("no-referrer", Header("Referrer-Policy"), StringComparer.Ordinal);
        Assert.Contains("microphone=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));

        string Header(string name) => string.Join(' ', answer.Headers.GetValues(name));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("callcoach.evil.example:5177")]
    [InlineData("10.0.0.5")]
    public async Task A_name_that_only_points_here_is_refused(string host)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, _node.Address + "/");
        ask.Headers.Host = host;

        using var answer = await _http.SendAsync(ask, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    public async Task A_page_of_another_site_cannot_listen_in(string origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(HubSocket(), TestContext.Current.CancellationToken));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_even_ask_without_an_origin()
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, _node.Address + CallHub.Path + "/negotiate?negotiateVersion=1");
        ask.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await _http.SendAsync(ask, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/calls/views")]
    [InlineData("/calls/20261116-090000-0001/outcome")]
    [InlineData("/calls/20261116-090000-0001/practise")]
    [InlineData("/not-there")]
    public async Task A_page_of_another_site_cannot_post_anything(string path)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, _node.Address + path) { Content = new FormUrlEncodedContent([]) };
        ask.Headers.Add("Origin", "https://evil.example");

        using var answer = await _http.SendAsync(ask, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("same-origin", HttpStatusCode.BadRequest)] // let in, and asked for the form's own token
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    public async Task What_the_browser_says_of_a_form_counts_more_than_the_origin_that_it_hides(string site, HttpStatusCode expected)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, _node.Address + "/calls/views") { Content = new FormUrlEncodedContent([]) };
        ask.Headers.Add("Origin", "null");
        ask.Headers.Add("Sec-Fetch-Site", site);

        using var answer = await _http.SendAsync(ask, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_keys_of_the_forms_lie_in_the_data_folder_where_only_the_user_reads_them()
    {
        using var answer = await _http.GetAsync(_node.Address + "/calls", TestContext.Current.CancellationToken);

        var folder = _data.File("keys");
        Assert.NotEmpty(Directory.EnumerateFiles(folder));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public async Task Our_own_page_can()
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", _node.Address);

        await socket.ConnectAsync(HubSocket(), TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task It_is_healthy() =>
        Assert.Equal("Healthy", await _http.GetStringAsync(_node.Address + "/health", TestContext.Current.CancellationToken), StringComparer.Ordinal);

    private Uri HubSocket() => new(_node.Address.Replace("http://", "ws://", StringComparison.Ordinal) + CallHub.Path);
}
