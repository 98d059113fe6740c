using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CallCoach.Calls;
using CallCoach.Store;
using CallCoach.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>A line that is said again: sound in, words and marks out, over the program's own end point; only the ear is scripted.</summary>
public sealed partial class PracticeTests : IAsyncLifetime
{
    private const string Call = "20261116-090000-0001";
    private const int Second = 16_000 * sizeof(short);

    private readonly TempFolder _data = new();
    private readonly HttpClient _http = new(new HttpClientHandler { CookieContainer = new CookieContainer() });
    private TestNode _node = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Practise => $"{_node.Address}/calls/{Call}/practise";

    public async ValueTask InitializeAsync()
    {
        _node = await TestNode.StartAsync(_data, new ScriptedCall().Rep("It is the number one app in the country", 0.2, 1.8).Rep("and that is that", 2.4, 2.9));
        await KeptCalls.WriteAsync(_node.Services.GetRequiredService<CallJournals>(), Call, "d01", Token);
        await _node.Services.GetRequiredService<Rebuild>().AllAsync(null, Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _http.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Dispose();
    }

    [Fact]
    public async Task A_line_is_heard_and_marked_as_in_its_call_and_nothing_of_it_is_kept()
    {
        using var answer = await PostAsync(Practise, new byte[3 * Second]);

        var line = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        var text = line.GetProperty("text").GetString()!;
        Assert.Equal("It is the number one app in the country and that is that", text);
        var mark = line.GetProperty("marks").EnumerateArray().First(mark => mark.GetProperty("kind").GetString() == "hype");
        Assert.Equal("hype", mark.GetProperty("look").GetString());
        Assert.Contains("number one", text.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(_data.Path, "*", SearchOption.AllDirectories), file => new FileInfo(file).Length == 3 * Second);
        Assert.Single(_node.Services.GetRequiredService<CallJournals>().All());
    }

    [Fact]
    public async Task Silence_gives_no_words_and_no_fault()
    {
        using var answer = await PostAsync(Practise, new byte[16]);

        Assert.Equal("", (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_sound_longer_than_a_line_is_refused()
    {
        using var answer = await PostAsync(Practise, new byte[22 * Second]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_practises_while_a_call_goes_on()
    {
        await _node.StartCallAsync();

        using var answer = await PostAsync(Practise, new byte[Second]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("A call is under way", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_call_that_is_gone_is_told_so()
    {
        using var answer = await PostAsync($"{_node.Address}/calls/20200101-000000-ffff/practise", new byte[Second]);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Sound_that_no_page_of_ours_sends_is_not_heard()
    {
        using var sound = new ByteArrayContent(new byte[Second]);
        using var answer = await _http.PostAsync(Practise, sound, Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_else_that_is_posted_may_be_as_large_as_a_line()
    {
        using var answer = await PostAsync($"{_node.Address}/calls/{Call}/notes", new byte[3 * Second], "application/x-www-form-urlencoded");
        Assert.False(answer.IsSuccessStatusCode);
        Assert.Empty((await _node.Services.GetRequiredService<CallArchive>().OpenAsync(Call, Token))!.Notes);
    }

    [Fact]
    public async Task A_line_of_no_call_is_heard_and_kept_in_memory_until_it_is_taken_once()
    {
        using var answer = await PostAsync($"{_node.Address}/practise/hear", new byte[3 * Second]);

        var line = await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Contains(line.GetProperty("marks").EnumerateArray(), mark => mark.GetProperty("kind").GetString() == "hype");
        var last = _node.Services.GetRequiredService<LastTry>();
        var id = line.GetProperty("id").GetGuid();
        Assert.Null(last.Take(Guid.NewGuid()));
        Assert.Equal((line.GetProperty("text").GetString(), 3 * Second / sizeof(short)), (last.Take(id)?.Line.Text, 48_000));
        Assert.Null(last.Take(id));
        using var page = await _http.GetAsync($"{_node.Address}/practise", Token);
        Assert.Contains("has not joined a team", await page.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Contains("microphone=(self)", page.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string address, byte[] sound, string type = "application/octet-stream")
    {
        var token = FormToken().Match(await _http.GetStringAsync($"{_node.Address}/calls/{Call}", Token)).Groups["value"].Value;
        using var ask = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(sound) };
        ask.Content.Headers.ContentType = new(type);
        ask.Headers.Add("X-Form-Token", token);
        return await _http.SendAsync(ask, Token);
    }

    [GeneratedRegex("name=\"form-token\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();
}
