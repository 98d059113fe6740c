using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using CallCoach.Contracts;

namespace CallCoach.Tests;

/// <summary>What a browser does with the team's pages, without drawing them. It follows no redirect.</summary>
internal sealed partial class TeamBrowser : IDisposable
{
    private readonly HttpClient _http;

    public TeamBrowser(string address, string? deviceToken = null)
    {
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = new Uri(address) };
        if (deviceToken is not null)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", deviceToken);
    }

    public CookieContainer Cookies { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(path, Token);

    public async Task<string> TextAsync(string path)
    {
        using var answer = await GetAsync(path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
    }

    /// <summary>Sends without the token that a form would carry.</summary>
    public Task<HttpResponseMessage> SendAsync(string method, string path) =>
        _http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "GET" ? null : Nothing(path) }, Token);

    // Nodes send JSON; an end point that takes no other is not found by a form, and so not asked.
    private static HttpContent Nothing(string path) =>
        path == TeamPaths.Join ? new StringContent("{}", Encoding.UTF8, "application/json") : new FormUrlEncodedContent([]);

    /// <summary>Sends a form as the page would on which it stands.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string path, params (string Name, string Value)[] fields)
    {
        var token = FormToken().Match(await TextAsync(page));
        Assert.True(token.Success, $"{page} holds no form.");
        return await _http.PostAsync(path, new FormUrlEncodedContent(
            fields.Append(("form-token", token.Groups[1].Value)).Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2))), Token);
    }

    public async Task SignInAsync(string email, string password)
    {
        using var answer = await PostAsync("/sign-in", "/sign-in", ("email", email), ("password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FormToken();
}
