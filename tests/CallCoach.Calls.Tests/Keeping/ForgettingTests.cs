using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests;

public sealed class ForgettingTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly CollectingSink _sink = new();
    private readonly HandCrankedSource _source = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_key_of_the_rep_ends_listening_and_leaves_only_the_outcome()
    {
        await using var node = await CallNode.StartAsync(_folder, new ScriptedCall().Rep("a secret word", 1, 2), (_, _) => _source, _time, _sink);
        var session = await StartAsync(node);
        _source.PlayUntil(3);
        await _sink.FirstAsync(entry => entry.Event is UtteranceHeard);

        await session.PressAsync(RepKey.StopKeeping, null, null, TestContext.Current.CancellationToken);
        await session.Completion;

        await AssertOnlyTheOutcomeIsLeftAsync(node, session.Call.Id);
        Assert.Null(session.Fault);
        Assert.True(_source.IsDisposed);
    }

    [Fact]
    public async Task A_plain_refusal_does_the_same_by_itself()
    {
        var call = new ScriptedCall().Rep("a secret word", 1, 2).Prospect("please don't record this", 3, 4);
        await using var node = await CallNode.StartAsync(_folder, call, (_, _) => _source, _time, _sink);
        var session = await StartAsync(node);

        _source.PlayUntil(5);
        await session.Completion;

        await AssertOnlyTheOutcomeIsLeftAsync(node, session.Call.Id);
        Assert.Contains("did not want to be recorded", _sink.Entries.Select(entry => entry.Event).OfType<CallRated>().Single().Rating.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_between_the_key_and_the_deletion_is_made_good_at_the_next_start()
    {
        string id;
        await using (var node = await CallNode.StartAsync(_folder, new ScriptedCall().Rep("a secret word", 1, 2), (_, _) => _source, _time, _sink))
        {
            id = (await StartAsync(node)).Call.Id;
            _source.PlayUntil(3);
            await _sink.FirstAsync(entry => entry.Event is UtteranceHeard);
        }

        var file = Directory.GetFiles(_folder.File("calls")).Single();
        var last = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Length;
        Assert.Contains("secret", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var key = new LogEntry(last, new KeyPressed(TimeSpan.FromSeconds(3), RepKey.StopKeeping));
        await File.AppendAllTextAsync(file, System.Text.Json.JsonSerializer.Serialize(key, JournalJson.Options) + "\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(_folder.File("sound"));
        await File.WriteAllTextAsync(Path.Combine(_folder.File("sound"), id + ".rep-0.opus"), "sound", TestContext.Current.CancellationToken);

        await using var next = await CallNode.StartAsync(
            _folder, new ScriptedCall(), (_, _) => throw new InvalidOperationException("nobody is to be recorded"), _time);

        Assert.Null(next.Current.Session);
        await AssertOnlyTheOutcomeIsLeftAsync(next, id);
        Assert.Empty(Directory.GetFiles(_folder.File("sound")));
    }

    private static Task<CallSession> StartAsync(CallNode node) =>
        node.Current.StartAsync(new CallPlan(SoundPlan.Devices, new LeadFacts("Jordan", "Fern Hollow", null)), TestContext.Current.CancellationToken);

    private async Task AssertOnlyTheOutcomeIsLeftAsync(CallNode node, string call)
    {
        var file = Assert.Single(Directory.GetFiles(_folder.File("calls")));
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("record this", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Talk Thursday", text, StringComparison.Ordinal);

        var entries = node.Journals.Find(call)!.ReadAfter(0).ToList();
        Assert.Equal([1L, 2L, 3L, 4L], entries.Select(entry => entry.Number));
        var log = entries.Select(entry => entry.Event).ToList();
        Assert.Equal([typeof(CallStarted), typeof(KeyPressed), typeof(CallEnded), typeof(CallRated)], log.Select(happened => happened.GetType()));
        Assert.Equal(CallOutcome.Warm, ((CallRated)log[^1]).Rating.Outcome);
    }
}
