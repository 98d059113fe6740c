using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Calls.Tests;

public sealed class JudgingTests
{
    [Fact]
    public async Task A_coach_that_fails_ends_no_call_and_every_call_is_rated()
    {
        var log = await RunAsync(() => _ => throw new InvalidOperationException("broken"));

        Assert.Contains(log, happened => happened is UtteranceHeard);
        Assert.Contains(log, happened => happened is NotJudged { Part: "coach", Why: nameof(InvalidOperationException) });
        Assert.Equal(CallRating.NotRated, Assert.IsType<CallRated>(log[^1]).Rating);
    }

    [Fact]
    public void What_an_earlier_stage_gave_up_on_owes_nothing_after_a_restart()
    {
        var coach = new EagerCoach();
        var heard = new UtteranceHeard(TimeSpan.FromSeconds(2), new Utterance(
            1, Speaker.Rep, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), "hello", [], LanguageMarks.None));
        var head = new CallStarted(TimeSpan.Zero, Road.Head);
        var reference = new EagerCoach();
        var judged = new CallEvent[] { head, heard }.SelectMany(reference.Observe).ToList();

        var owed = Judging.Remind(coach.Observe, [head, heard, new NotJudged(heard.At, "language-model", "x"), .. judged]);

        Assert.NotEmpty(judged);
        Assert.Empty(owed);
    }

    private static async Task<List<CallEvent>> RunAsync(NewCoach coach)
    {
        var call = new ScriptedCall().Rep("one", 1, 2).Prospect("two", 3, 4);
        await using var run = new CallRun(new SilentSource(call.Length + TimeSpan.FromSeconds(1)), Road.Head, TimeProvider.System);
        using var language = new UnmarkedLanguage();
        var log = new List<CallEvent>();
        await foreach (var entry in new CallPipeline(call.ListenAsync, language, coach).RunAsync(run, CallMode.Recording, TestContext.Current.CancellationToken))
            log.Add(entry.Event);
        return log;
    }
}
