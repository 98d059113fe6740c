using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Testing;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests;

public sealed class MergeTests
{
    [Theory]
    [InlineData(CallMode.Live)]
    [InlineData(CallMode.Recording)]
    public async Task Time_never_goes_back(CallMode mode)
    {
        await ScriptedCallGen.Calls.SampleAsync(
            async call =>
            {
                var times = (await HeardAsync(call, mode)).Select(heard => heard.At).ToList();
                return times.SequenceEqual(times.Order());
            },
            iter: 60);
    }

    [Theory]
    [InlineData(CallMode.Live)]
    [InlineData(CallMode.Recording)]
    public async Task Each_quarter_of_a_second_has_one_tick(CallMode mode)
    {
        await ScriptedCallGen.Calls.SampleAsync(
            async call =>
            {
                var heard = await HeardAsync(call, mode);
                var ticks = heard.OfType<Ticked>().Select(tick => tick.At.Ticks / Timeline.Step.Ticks).ToList();
                var expected = Timeline.TickOf(heard[^1].At);
                return ticks.Count == expected && ticks.SequenceEqual(Enumerable.Range(1, ticks.Count).Select(n => (long)n));
            },
            iter: 60);
    }

    [Theory]
    [InlineData(CallMode.Live)]
    [InlineData(CallMode.Recording)]
    public async Task Nothing_that_was_heard_is_lost_or_told_twice(CallMode mode)
    {
        await ScriptedCallGen.Calls.SampleAsync(
            async call =>
            {
                var finals = (await HeardAsync(call, mode)).OfType<UtteranceHeard>()
                    .Select(heard => (heard.Utterance.Speaker, heard.Utterance.Id)).ToList();
                var script = call.Script.OfType<TextHeard>().Where(text => text.IsFinal)
                    .Select(text => (HeardEvents.SpeakerOf(text.Track), text.Utterance)).ToList();
                return finals.SequenceEqual(script);
            },
            iter: 60);
    }

    [Theory]
    [InlineData(CallMode.Live)]
    [InlineData(CallMode.Recording)]
    public async Task A_call_begins_with_its_head_and_ends_with_its_end(CallMode mode)
    {
        var heard = await HeardAsync(new ScriptedCall().Rep("hello there", 1, 2), mode);

        Assert.IsType<CallStarted>(heard[0]);
        Assert.IsType<CallEnded>(heard[^1]);
    }

    [Fact]
    public async Task A_recording_gives_the_same_log_each_time()
    {
        var call = new ScriptedCall().Rep("hello there", 1, 2).Prospect("who is this", 2.2, 3).Rep("Maya", 3.5, 4);

        var first = await Road.RunAsync(call, CallMode.Recording, TestContext.Current.CancellationToken);
        var second = await Road.RunAsync(call, CallMode.Recording, TestContext.Current.CancellationToken);

        Assert.Equal(first.Select(Line), second.Select(Line), StringComparer.Ordinal);

        static string Line(LogEntry entry) => System.Text.Json.JsonSerializer.Serialize(entry, JournalJson.Options);
    }

    [Fact]
    public async Task Words_recognised_late_are_told_at_the_time_they_are_known()
    {
        var call = new ScriptedCall().Rep("hello there", 1, 2, recognisedAfter: 2);

        var heard = (await HeardAsync(call, CallMode.Live)).OfType<UtteranceHeard>().Single();

        Assert.Equal(TimeSpan.FromSeconds(2), heard.Utterance.End);
        Assert.True(heard.At >= TimeSpan.FromSeconds(4.35));
    }

    [Fact]
    public async Task The_clock_of_a_live_call_goes_on_when_no_sound_comes()
    {
        var time = new FakeTimeProvider();
        var source = new HandCrankedSource();
        await using var run = new CallRun(source, Road.Head, time);
        var events = run.SoundAsync(TestContext.Current.CancellationToken);
        var merged = new ScriptedCall().ListenAsync(events, CallMode.Live, [], TestContext.Current.CancellationToken)
            .OfLiveCall(run, TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        await merged.MoveNextAsync();
        Assert.IsType<CallStarted>(merged.Current);

        var tick = merged.MoveNextAsync();
        time.Advance(Timeline.Step);
        await tick;
        Assert.Equal(new Ticked(Timeline.Step), merged.Current);
        source.End();
        await merged.DisposeAsync();
    }

    private static async Task<List<CallEvent>> HeardAsync(ScriptedCall call, CallMode mode) =>
        [.. (await Road.RunAsync(call, mode, TestContext.Current.CancellationToken))
            .Select(entry => entry.Event).Where(happened => happened is not Judgement)];
}
