using System.Net;
using System.Net.Http.Headers;
using CallCoach.Calls;
using CallCoach.Store;
using CallCoach.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>What is kept of a call's sound, as the page of the call asks for it.</summary>
public sealed class PlayedSoundTests : IAsyncLifetime
{
    private const string Call = "20261116-090000-0001";

    private readonly TempFolder _data = new();
    private readonly HttpClient _http = new();
    private TestNode _node = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _node = await TestNode.StartAsync(_data, new ScriptedCall());
        await KeptCalls.WriteAsync(_node.Services.GetRequiredService<CallJournals>(), Call, "d01", Token);
        await _node.Services.GetRequiredService<Rebuild>().AllAsync(null, Token);
        Directory.CreateDirectory(_data.File("sound"));
        await File.WriteAllBytesAsync(_data.File($"sound/{Call}.rep-0.opus"), [.. Enumerable.Range(0, 200).Select(i => (byte)i)], Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _http.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Dispose();
    }

    [Fact]
    public async Task The_page_names_the_pieces_that_are_kept_and_each_can_be_asked_for_in_parts()
    {
        var page = await _http.GetStringAsync($"{_node.Address}/calls/{Call}", Token);
        var address = $"/calls/{Call}/sound/rep-0";
        Assert.Contains(address, page, StringComparison.Ordinal);

        using var ask = new HttpRequestMessage(HttpMethod.Get, _node.Address + address);
        ask.Headers.Range = new RangeHeaderValue(10, 19);
        using var part = await _http.SendAsync(ask, Token);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(Enumerable.Range(10, 10).Select(i => (byte)i), await part.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal("audio/ogg", part.Content.Headers.ContentType?.MediaType);
        Assert.Equal("same-origin", part.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Theory]
    [InlineData(Call, "prospect-0")]
    [InlineData(Call, "..%2f..%2fcallcoach.db")]
    [InlineData("20200101-000000-ffff", "rep-0")]
    public async Task A_piece_that_is_not_kept_is_not_found(string call, string piece)
    {
        using var answer = await _http.GetAsync($"{_node.Address}/calls/{call}/sound/{piece}", Token);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
