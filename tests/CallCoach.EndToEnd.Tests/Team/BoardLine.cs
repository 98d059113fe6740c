using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A lead's board without a browser: it reads one call along and remembers each line that comes.</summary>
internal sealed partial class BoardLine : IAsyncDisposable
{
    private readonly HubConnection _hub;
    private readonly ConcurrentQueue<string> _lines = new();

    private BoardLine(HubConnection hub)
    {
        _hub = hub;
        _hub.On<IReadOnlyList<BoardCaption>>(nameof(IBoardClient.Captions), captions => Take(captions));
    }

    /// <summary>Lines in the order in which they came.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    /// <summary>Signs the lead in on a team node and opens the one live call there.</summary>
    public static async Task<BoardLine> OpenAsync(int port)
    {
        var node = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var cookies = await SignInAsync(node);
        var board = new BoardLine(new HubConnectionBuilder().WithUrl(new Uri(node, "/hubs/board"), http => http.Cookies = cookies).Build());
        await board._hub.StartAsync(Test);
        var call = Assert.Single((await board._hub.InvokeAsync<BoardSnapshot>(nameof(IBoardHub.Watch), Test)).Calls);
        board.Take(await board._hub.InvokeAsync<IReadOnlyList<BoardCaption>>(nameof(IBoardHub.Open), call.Call, Test));
        return board;
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    private static async Task<CookieContainer> SignInAsync(Uri node)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler) { BaseAddress = node };
        var token = FormToken().Match(await browser.GetStringAsync("/sign-in", Test)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["email"] = TeamDesk.LeadEmail,
            ["password"] = TeamDesk.Password,
            ["form-token"] = token,
        });
        using var answer = await browser.PostAsync("/sign-in", form, Test);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return handler.CookieContainer;
    }

    private void Take(IReadOnlyList<BoardCaption> captions)
    {
        foreach (var caption in captions)
            _lines.Enqueue(caption.Text);
    }

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FormToken();
}
