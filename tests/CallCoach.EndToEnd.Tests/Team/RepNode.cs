using System.Globalization;
using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Testing;
using CallCoach.Uplink;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The team's half of a rep's node: the real outbox, and the real link over a real line.</summary>
internal sealed class RepNode : IAsyncDisposable
{
    public const string Call = "20261127-100000-aaaa";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private readonly ServiceProvider _nothing = new ServiceCollection().BuildServiceProvider();
    private readonly TempFolder _folder = new();
    private readonly TimeProvider _time;
    private readonly Membership _membership;
    private readonly TeamLink _link;
    private int _lines;

    public RepNode(int port, string token, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _membership = new Membership(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"), token);
        Outbox = new Outbox(_folder.File("outbox.jsonl"), _membership.Mark, _time);
        Standing = new TeamStanding(Options.Create(new DataOptions { Folder = _folder.Path }), _time, _membership);
        Report = new TeamReport(Outbox, Standing, NullLogger<TeamReport>.Instance);
        var whispers = new WhisperDesk(Report, Standing, _nothing, NullLogger<WhisperDesk>.Instance);
        _link = new TeamLink(
            _membership, Outbox, Standing, whispers, [], TeamConnection.To, Options.Create(new UplinkOptions { LongestPause = TimeSpan.FromSeconds(1) }), _time,
            NullLogger<TeamLink>.Instance);
    }

    public Outbox Outbox { get; }

    public TeamStanding Standing { get; }

    public TeamReport Report { get; }

    /// <summary>All lines said so far.</summary>
    public IReadOnlyList<string> Said => [.. Enumerable.Range(1, _lines).Select(LineOf)];

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    public async Task StartAsync()
    {
        await _link.StartAsync(Test);
        await UntilAsync(() => Standing.State.Link == "up");
        Report.Tell(new CallBeganPayload(Call, _time.GetUtcNow(), "Priya, Bluestem", null, IsWarm: false));
    }

    /// <summary>Says so many lines.</summary>
    public void Say(int lines)
    {
        for (var i = 0; i < lines; i++)
            Assert.True(Report.Tell(new CallCaptionPayload(Call, ++_lines, "rep", LineOf(_lines))));
    }

    /// <summary>Waits until the team has kept all.</summary>
    public Task AllKeptAsync() => UntilAsync(() => Outbox.Count == 0);

    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Test);
        patience.CancelAfter(s_patience);
        while (!isSo())
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _link.StopAsync(CancellationToken.None);
        Outbox.Dispose();
        await _nothing.DisposeAsync();
        _folder.Dispose();
    }

    private static string LineOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Line {number}.");
}
