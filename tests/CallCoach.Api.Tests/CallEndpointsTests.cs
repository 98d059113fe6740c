using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CallCoach.Api.Tests;

public sealed class CallEndpointsTests
{
    private static readonly (string, string) On = ("Api:Enabled", "true");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Off_by_default_there_is_nothing()
    {
        await using var node = await ApiNode.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await node.Client.GetAsync("/api/v1/calls", Token)).StatusCode);
    }

    [Fact]
    public async Task Calls_come_in_pages()
    {
        await using var node = await ApiNode.StartAsync(On);
        for (var i = 0; i < 3; i++)
            await node.AddAsync("d01", ApiNode.Monday.AddHours(i));

        var first = await node.Client.GetFromJsonAsync<JsonElement>("/api/v1/calls?count=2", Token);
        var second = await node.Client.GetFromJsonAsync<JsonElement>($"/api/v1/calls?count=2&after={first.GetProperty("next")}", Token);

        Assert.Equal(2, first.GetProperty("calls").GetArrayLength());
        Assert.Equal(1, second.GetProperty("calls").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, second.TryGetProperty("next", out var next) ? next.ValueKind : JsonValueKind.Null);
        Assert.Equal(JsonValueKind.Number, first.GetProperty("calls")[0].GetProperty("length").ValueKind);
    }

    [Fact]
    public async Task A_call_its_transcript_and_its_moments_are_read()
    {
        await using var node = await ApiNode.StartAsync(On);
        var call = await node.AddAsync("d01");

        var whole = await node.Client.GetFromJsonAsync<JsonElement>($"/api/v1/calls/{call}", Token);
        var transcript = await node.Client.GetFromJsonAsync<JsonElement>($"/api/v1/calls/{call}/transcript", Token);
        var moments = await node.Client.GetFromJsonAsync<JsonElement>($"/api/v1/calls/{call}/moments", Token);
        var found = await node.Client.GetFromJsonAsync<JsonElement>("/api/v1/search?words=trucks&speaker=prospect", Token);

        Assert.Equal("warm", whole.GetProperty("outcome").GetProperty("outcome").GetString());
        Assert.Equal(whole.GetProperty("transcript").GetArrayLength(), transcript.GetArrayLength());
        Assert.Equal(whole.GetProperty("moments").GetArrayLength(), moments.GetArrayLength());
        Assert.Equal(1, found.GetProperty("calls").GetArrayLength());
        Assert.Equal(HttpStatusCode.NotFound, (await node.Client.GetAsync("/api/v1/calls/20200101-000000-0000", Token)).StatusCode);
    }

    [Theory]
    [InlineData("count=0")]
    [InlineData("count=100000")]
    [InlineData("outcome=hot")]
    [InlineData("outcome=1")]
    [InlineData("from=yesterday")]
    public async Task What_is_no_value_is_refused(string query)
    {
        await using var node = await ApiNode.StartAsync(On);
        Assert.Equal(HttpStatusCode.BadRequest, (await node.Client.GetAsync($"/api/v1/calls?{query}", Token)).StatusCode);
    }

    [Fact]
    public async Task Sound_is_read_by_ranges()
    {
        await using var node = await ApiNode.StartAsync(On);
        var call = await node.AddAsync("d01");
        Directory.CreateDirectory(node.Folder.File("sound"));
        await File.WriteAllTextAsync(node.Folder.File(Path.Combine("sound", call + ".rep-0.opus")), "OggS0123456789", Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/calls/{call}/sound/rep-0");
        request.Headers.Range = new RangeHeaderValue(4, 7);

        var answer = await node.Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("0123", await answer.Content.ReadAsStringAsync(Token));
        Assert.Equal(HttpStatusCode.NotFound, (await node.Client.GetAsync($"/api/v1/calls/{call}/sound/prospect-0", Token)).StatusCode);
        Assert.Equal(1, (await node.Client.GetFromJsonAsync<JsonElement>($"/api/v1/calls/{call}/sound", Token)).GetArrayLength());
    }

    [Fact]
    public async Task The_description_names_every_path()
    {
        await using var node = await ApiNode.StartAsync(On);
        var openApi = await node.Client.GetFromJsonAsync<JsonElement>("/api/v1/openapi.json", Token);

        var paths = openApi.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();

        foreach (var path in new[] { "calls", "search", "calls/{call}", "calls/{call}/transcript", "calls/{call}/moments", "calls/{call}/sound", "calls/{call}/sound/{piece}" })
            Assert.Contains($"/api/v1/{path}", paths);
        Assert.Contains(openApi.GetProperty("components").GetProperty("schemas").EnumerateObject(), schema => schema.Name == "CallReview");
    }
}
