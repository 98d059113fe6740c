using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests;

public sealed class CurrentCallTests : IDisposable
{
    private static readonly CallPlan Plan = new(SoundPlan.Devices);

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(50));
    private readonly CollectingSink _sink = new();
    private readonly HandCrankedSource _source = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_journal_and_the_sinks_get_every_entry_of_a_call()
    {
        await using var node = await NodeAsync(new ScriptedCall().Rep("hello there", 1, 2), _sink);
        var session = await node.Current.StartAsync(Plan, TestContext.Current.CancellationToken);
        _source.PlayUntil(3);
        _source.End();
        await session.Completion;

        Assert.Contains(_sink.Entries, entry => entry.Event is TipShown);
        Assert.Equal(Enumerable.Range(1, _sink.Entries.Count).Select(n => (long)n), _sink.Entries.Select(entry => entry.Number));
        Assert.Equal(
            _sink.Entries.Select(entry => entry.Number), node.Journals.Find(session.Call.Id)!.ReadAfter(0).Select(entry => entry.Number));
        Assert.True(_source.IsDisposed);
    }

    [Fact]
    public async Task Stopping_still_hears_what_was_said()
    {
        await using var node = await NodeAsync(new ScriptedCall().Rep("hello there", 1, 2), _sink);
        var session = await node.Current.StartAsync(Plan, TestContext.Current.CancellationToken);
        _source.PlayUntil(3);
        await _sink.FirstAsync(entry => entry.Event is UtteranceHeard);

        await node.Current.StopCallAsync();

        Assert.False(session.IsLive);
        Assert.Null(session.Fault);
        Assert.IsType<CallRated>(_sink.Entries[^1].Event);
    }

    [Fact]
    public async Task A_key_becomes_an_event_of_the_call()
    {
        await using var node = await NodeAsync(new ScriptedCall(), _sink);
        var session = await node.Current.StartAsync(Plan, TestContext.Current.CancellationToken);
        _source.PlayUntil(1);
        await _sink.FirstAsync(entry => entry.Event.At >= TimeSpan.FromSeconds(1));

        await session.PressAsync(RepKey.Quiet, null, null, TestContext.Current.CancellationToken);

        var key = (KeyPressed)(await _sink.FirstAsync(entry => entry.Event is KeyPressed)).Event;
        Assert.Equal(RepKey.Quiet, key.Key);
        Assert.True(key.At >= TimeSpan.FromSeconds(1));
        await session.StopAsync();
    }

    [Fact]
    public async Task A_second_call_is_refused_while_one_is_under_way()
    {
        await using var node = await NodeAsync(new ScriptedCall());
        await node.Current.StartAsync(Plan, TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<CallException>(() => node.Current.StartAsync(Plan, TestContext.Current.CancellationToken));

        Assert.Contains("End it first", error.Message, StringComparison.Ordinal);
        await node.Current.StopCallAsync();
    }

    [Fact]
    public async Task Sound_that_breaks_ends_the_call_and_keeps_what_was_heard()
    {
        await using var node = await NodeAsync(new ScriptedCall().Rep("hello there", 1, 2), _sink);
        var session = await node.Current.StartAsync(Plan, TestContext.Current.CancellationToken);
        _source.PlayUntil(3);
        _source.Break("The microphone was pulled out. Plug it in again.");
        await session.Completion;

        Assert.StartsWith("The microphone", session.Fault?.Message, StringComparison.Ordinal);
        Assert.Contains(_sink.Entries, entry => entry.Event is UtteranceHeard);
        Assert.IsType<CallRated>(_sink.Entries[^1].Event);
    }

    [Fact]
    public async Task A_sink_that_fails_or_hangs_holds_up_neither_the_call_nor_the_others()
    {
        var failing = new FailingSink();
        await using var node = await NodeAsync(new ScriptedCall().Rep("hello there", 1, 2), failing, new HangingSink(), _sink);
        var session = await node.Current.StartAsync(Plan, TestContext.Current.CancellationToken);
        _source.PlayUntil(3);
        _source.End();

        await _sink.FirstAsync(entry => entry.Event is CallRated);
        while (!session.Completion.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1)); // until patience with the hanging sink ends
            await Task.Yield();
        }

        Assert.True(failing.Tries > 1);
        Assert.Null(session.Fault);
    }

    private Task<CallNode> NodeAsync(ScriptedCall call, params ITipSink[] sinks) =>
        CallNode.StartAsync(_folder, call, (_, _) => _source, _time, sinks);
}
