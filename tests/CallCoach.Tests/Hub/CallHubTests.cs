using CallCoach.Contracts;
using CallCoach.Testing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Tests;

public sealed class CallHubTests : IDisposable
{
    private static readonly StartCall Jordan = new("Jordan", "Fern Hollow", "landscaping", IsWarm: false);

    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_client_that_watches_is_told_everything_in_order_and_without_a_hole()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall().Prospect("hello", 0.5, 1).Rep("hello there", 1.5, 2.5));
        await using var client = await node.ConnectAsync();
        await client.WatchAsync();

        var call = await client.StartAsync(Jordan);
        node.Source.PlayUntil(4);
        node.Source.End();
        var told = await client.UntilAsync<CallEndedPayload>();

        Assert.Equal(Enumerable.Range(1, told.Count).Select(n => (long)n), told.Select(message => message.Number));
        Assert.All(told, message => Assert.Equal(call, message.Call, StringComparer.Ordinal));
        Assert.Equal("Jordan", ((CallStartedPayload)told[0].Payload).Prospect);
        Assert.Contains(told, message => message.Payload is CaptionPayload { Speaker: "prospect", IsFinal: true, Text: "hello" });
        Assert.Contains(told, message => message.Payload is TipShownPayload { Headline: "Say it your way." });
    }

    [Fact]
    public async Task Who_comes_late_asks_for_what_was_missed_and_is_then_told_the_rest()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall().Rep("hello there", 0.5, 1.5).Rep("and more", 3, 4));
        var session = await node.StartCallAsync();
        node.Source.PlayUntil(2.5);
        await node.Feed.UntilAsync<CaptionPayload>(caption => caption.IsFinal);

        await using var client = await node.ConnectAsync();
        var state = await client.WatchAsync();
        var missed = await client.MissedAsync(state.Call!, 0);
        node.Source.PlayUntil(5);
        node.Source.End();
        var rest = await client.UntilAsync<CallEndedPayload>();

        Assert.True(state.IsLive);
        Assert.Equal(session.Call.Id, state.Call, StringComparer.Ordinal);
        var all = missed.Where(message => message.Number <= state.LastNumber).Concat(rest).Select(message => message.Number).ToList();
        Assert.Equal(Enumerable.Range(1, all.Count).Select(n => (long)n), all);
    }

    [Fact]
    public async Task Missed_messages_come_in_pages_of_five_hundred()
    {
        var call = new ScriptedCall();
        for (var turn = 0; turn < 300; turn++)
            call.Prospect("yes", turn, turn + 0.4);
        await using var node = await TestNode.StartAsync(_data, call);
        var session = await node.StartCallAsync();
        node.Source.PlayUntil(301);
        node.Source.End();
        await session.Completion;

        await using var client = await node.ConnectAsync();
        var pages = new List<IReadOnlyList<CallMessage>> { await client.MissedAsync(session.Call.Id, 0) };
        while (pages[^1].Count == WireFeed.Page)
            pages.Add(await client.MissedAsync(session.Call.Id, pages[^1][^1].Number));

        var numbers = pages.SelectMany(page => page).Select(message => message.Number).ToList();
        Assert.True(pages.Count > 1);
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => (long)n), numbers);
        Assert.IsType<CallEndedPayload>(pages[^1][^1].Payload);
    }

    [Fact]
    public async Task Levels_come_while_a_call_is_under_way()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall());
        await using var client = await node.ConnectAsync();
        await client.WatchAsync();
        var session = await node.StartCallAsync();

        Assert.Equal(session.Call.Id, (await client.LevelsAsync()).Call, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_key_changes_the_settings_of_the_call()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall());
        await using var client = await node.ConnectAsync();
        await client.WatchAsync();
        var call = await client.StartAsync(Jordan);
        await client.UntilAsync<SettingsPayload>();

        await client.PressAsync(new KeyPress(call, "intensity", null, "eager"));

        Assert.Equal(new SettingsPayload("eager", Quiet: false), (await client.UntilAsync<SettingsPayload>())[^1].Payload);
    }

    [Theory]
    [InlineData("shout", null, "no key \"shout\"")]
    [InlineData("intensity", "loud", "no value")]
    [InlineData("intensity", null, "no value")]
    [InlineData("done", "x", "no value")]
    public async Task A_key_that_is_none_is_refused_with_a_reason(string key, string? value, string reason)
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall());
        await using var client = await node.ConnectAsync();
        var call = await client.StartAsync(Jordan);

        var refusal = await Assert.ThrowsAsync<HubException>(() => client.PressAsync(new KeyPress(call, key, null, value)));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_with_a_plain_reason()
    {
        await using var node = await TestNode.StartAsync(_data, new ScriptedCall());
        await using var client = await node.ConnectAsync();

        await RefusedAsync("No call is under way", client.StopAsync);
        await RefusedAsync("That call is over", () => client.PressAsync(new KeyPress("20260101-000000-0000", "done", null, null)));
        await client.StartAsync(Jordan);
        await RefusedAsync("End it first", () => client.StartAsync(Jordan));
        await client.StopAsync();

        static async Task RefusedAsync(string reason, Func<Task> ask) =>
            Assert.Contains(reason, (await Assert.ThrowsAsync<HubException>(ask)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restart_the_call_goes_on_with_the_same_numbers()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        string call;
        IReadOnlyList<CallMessage> before;
        await using (var node = await TestNode.StartAsync(_data, new ScriptedCall().Rep("hello there", 0.5, 1.5), time: time))
        {
            call = (await node.StartCallAsync()).Call.Id;
            node.Source.PlayUntil(3);
            await node.Feed.UntilAsync<TipShownPayload>(_ => true);
            before = node.Feed.Missed(call, 0);
        }

        time.Advance(TimeSpan.FromMinutes(1));
        await using var again = await TestNode.StartAsync(_data, new ScriptedCall(), TimeSpan.FromMinutes(1), time);
        await using var client = await again.ConnectAsync();
        var state = await client.WatchAsync();
        again.Source.End();
        await again.Current.Session!.Completion;
        var after = await client.MissedAsync(call, 0);

        Assert.Equal(call, state.Call, StringComparer.Ordinal);
        Assert.Equal(before.Select(WithoutGrowingWords), after.Take(before.Count));
        Assert.Equal(["rep", "prospect"], after.Skip(before.Count).Select(message => message.Payload).OfType<SoundLostPayload>().Select(lost => lost.Speaker), StringComparer.Ordinal);
        Assert.IsType<CallEndedPayload>(after[^1].Payload);
        Assert.Equal(Enumerable.Range(1, after.Count).Select(n => (long)n), after.Select(message => message.Number));
    }

    // Words that still grow are shown and not written: a restart knows that there was one, and not what it said.
    private static CallMessage WithoutGrowingWords(CallMessage message) => message.Payload is CaptionPayload { IsFinal: false } growing
        ? message with { Payload = growing with { Text = "", Interim = "" } }
        : message;
}
