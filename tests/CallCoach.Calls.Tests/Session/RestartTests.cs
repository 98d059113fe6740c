using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests;

public sealed class RestartTests : IDisposable
{
    private static readonly CallPlan Plan = new(SoundPlan.Devices);

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_call_that_was_cut_off_goes_on_with_the_next_number_and_a_hole_in_both_tracks()
    {
        var call = await CutOffAfterAsync(3);
        var before = await LogAsync(call);
        _time.Advance(TimeSpan.FromSeconds(10));

        TimeSpan? openedAt = null;
        var source = new HandCrankedSource(TimeSpan.FromSeconds(10));
        await using var node = await CallNode.StartAsync(
            _folder,
            new ScriptedCall().Rep("and another thing", 11, 12),
            (_, from) =>
            {
                openedAt = from;
                return source;
            },
            _time);
        source.PlayUntil(13);
        source.End();
        await node.Current.Session!.Completion;

        var log = node.Journals.Find(call)!.ReadAfter(0).ToList();
        Assert.Equal(call, node.Current.Session.Call.Id);
        Assert.Equal(TimeSpan.FromSeconds(10), openedAt);
        Assert.Equal(Enumerable.Range(1, log.Count).Select(n => (long)n), log.Select(entry => entry.Number));
        var holes = log.Skip(before.Count).Take(2).Select(entry => entry.Event).Cast<SoundMissing>().ToList();
        Assert.Equal([Speaker.Rep, Speaker.Prospect], holes.Select(hole => hole.Speaker));
        Assert.All(holes, hole => Assert.Equal((before[^1].Event.At, TimeSpan.FromSeconds(10)), (hole.From, hole.To)));
        Assert.Equal([1L, 2L], log.Select(entry => entry.Event).OfType<UtteranceHeard>().Select(heard => heard.Utterance.Id));
        Assert.Equal([1L, 2L], log.Select(entry => entry.Event).OfType<TipShown>().Select(shown => shown.Tip.Id));
        Assert.Single(log, entry => entry.Event is CallStarted);
        Assert.IsType<CallRated>(log[^1].Event);
    }

    [Fact]
    public async Task Judgements_that_the_crash_came_before_are_made_up_for()
    {
        var call = await CutOffAfterAsync(3);
        var file = Directory.GetFiles(Path.Combine(_folder.Path, "calls")).Single();
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        var heard = Array.FindIndex(lines, line => line.Contains("\"utterance\",", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(file, lines[..(heard + 1)], TestContext.Current.CancellationToken);

        await RestartAndEndAsync();

        var log = await LogAsync(call);
        Assert.IsType<UtteranceHeard>(log[heard - 1].Event);
        Assert.IsType<FindingMade>(log[heard].Event);
        Assert.IsType<TipShown>(log[heard + 1].Event);
        Assert.Single(log, entry => entry.Event is TipShown);
    }

    [Fact]
    public async Task A_call_cut_off_too_long_ago_is_closed_and_no_sound_is_opened()
    {
        var call = await CutOffAfterAsync(3);
        _time.Advance(TimeSpan.FromHours(9));

        await using var node = await CallNode.StartAsync(
            _folder, new ScriptedCall(), (_, _) => throw new InvalidOperationException("nobody is to be recorded"), _time);
        await node.Current.Session!.Completion;

        var log = node.Journals.Find(call)!.ReadAfter(0).Select(entry => entry.Event).ToList();
        Assert.DoesNotContain(log, happened => happened is SoundMissing);
        Assert.Equal(log[^3].At, log.OfType<CallEnded>().Single().At);
        Assert.IsType<CallRated>(log[^1]);
    }

    [Fact]
    public async Task A_call_whose_sound_is_gone_is_closed()
    {
        var call = await CutOffAfterAsync(3);

        await using var node = await CallNode.StartAsync(
            _folder, new ScriptedCall(), (_, _) => throw new Audio.AudioException("No microphone."), _time);
        await node.Current.Session!.Completion;

        Assert.False(node.Journals.Find(call)!.IsOpen());
    }

    [Fact]
    public async Task A_second_program_is_kept_out_of_the_data_folder()
    {
        await using var node = await CallNode.StartAsync(_folder, new ScriptedCall(), (_, _) => new HandCrankedSource(), _time);

        var error = await Assert.ThrowsAsync<CallException>(
            () => CallNode.StartAsync(_folder, new ScriptedCall(), (_, _) => new HandCrankedSource(), _time));

        Assert.Contains("Another CallCoach", error.Message, StringComparison.Ordinal);
    }

    private async Task<string> CutOffAfterAsync(double seconds)
    {
        var source = new HandCrankedSource();
        var sink = new CollectingSink();
        await using var node = await CallNode.StartAsync(
            _folder, new ScriptedCall().Rep("hello there", 1, 2), (_, _) => source, _time, sink);
        var session = await node.Current.StartAsync(Plan, TestContext.Current.CancellationToken);
        source.PlayUntil(seconds);
        await sink.FirstAsync(entry => entry.Event.At >= TimeSpan.FromSeconds(seconds - 0.25));
        return session.Call.Id;
    }

    private async Task RestartAndEndAsync()
    {
        var source = new HandCrankedSource();
        source.End();
        await using var node = await CallNode.StartAsync(_folder, new ScriptedCall(), (_, _) => source, _time);
        await node.Current.Session!.Completion;
    }

    private async Task<List<LogEntry>> LogAsync(string call)
    {
        await Task.CompletedTask;
        return [.. CallJournal.Open(Path.Combine(_folder.Path, "calls", call + ".jsonl")).ReadAfter(0)];
    }
}
