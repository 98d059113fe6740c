using System.Text.RegularExpressions;
using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class CoachTests
{
    private readonly IReadOnlyList<CallEvent> _call = Conversation.Start(Heads.Jordan)
        .Prospect("Fern Hollow, this is Jordan.", 0.4, 2)
        .Rep("How are you doing today? We are the number one app.", 2.5, 6)
        .Prospect("Not right now, I'm busy.", 7, 9)
        .Rep("When would be a better time?", 9.5, 11)
        .Events();

    [Fact]
    public void Findings_are_numbered_from_one_and_every_tip_names_its_finding()
    {
        var judged = Judged.By(_call, Detector());

        Assert.Equal(Enumerable.Range(1, judged.Findings.Count).Select(number => (long)number), judged.Findings.Select(finding => finding.Id));
        Assert.All(judged.Shown, shown => Assert.Equal(shown.Tip.Kind, judged.Findings.Single(finding => finding.Id == shown.Tip.Finding).Kind));
        Assert.Equal(Enumerable.Range(1, judged.Shown.Count).Select(number => (long)number), judged.Shown.Select(shown => shown.Tip.Id));
    }

    [Fact]
    public void A_detector_sees_what_an_earlier_one_found_in_the_same_event()
    {
        var later = new SpyDetector();

        Judged.By(_call, Detector(), later);

        Assert.Contains((Kinds.NotNow, Conversation.At(9.45)), later.Seen);
    }

    [Fact]
    public void Judgements_never_come_before_what_they_rest_on()
    {
        var judged = Judged.By(_call, Detector());

        Assert.Equal(judged.Log.Select(happened => happened.At), judged.Log.Select(happened => happened.At).Order());
        Assert.IsType<CallRated>(judged.Log[^1]);
    }

    [Fact]
    public void A_time_that_goes_back_is_held_at_the_newest()
    {
        var coach = new Coach(_ => [Detector()]);
        coach.Observe(new CallStarted(TimeSpan.Zero, Heads.Unknown));
        coach.Observe(new Ticked(Conversation.At(5)));
        coach.Observe(new Ticked(Conversation.At(4)));

        Assert.Equal(Conversation.At(5), coach.State.Now);
    }

    [Fact]
    public void After_the_end_nothing_is_judged_any_more()
    {
        var coach = new Coach(_ => [Detector()]);
        foreach (var happened in _call)
            coach.Observe(happened);

        Assert.Empty(coach.Observe(new KeyPressed(Conversation.At(60), RepKey.Helpful)));
    }

    [Fact]
    public void A_call_begins_with_its_head_once()
    {
        var coach = new Coach(_ => []);
        Assert.Throws<ArgumentException>(() => coach.Observe(new Ticked(TimeSpan.Zero)));
        coach.Observe(new CallStarted(TimeSpan.Zero, Heads.Unknown));
        Assert.Throws<ArgumentException>(() => coach.Observe(new CallStarted(TimeSpan.Zero, Heads.Unknown)));
    }

    [Fact]
    public void Judgements_are_no_input()
    {
        var coach = new Coach(_ => []);
        coach.Observe(new CallStarted(TimeSpan.Zero, Heads.Unknown));

        Assert.Throws<ArgumentException>(() => coach.Observe(new TipEnded(TimeSpan.Zero, 1, TipEnding.Done)));
    }

    [Fact]
    public void A_detector_that_runs_out_of_time_costs_its_word_on_that_line_and_nothing_else()
    {
        var coach = new Coach(_ => [new SleepyDetector(), Detector()]);

        var judged = _call.SelectMany(coach.Observe).ToList();

        Assert.Equal(2, judged.OfType<NotJudged>().Count(given => given is { Part: nameof(SleepyDetector), Why: nameof(RegexMatchTimeoutException) }));
        Assert.Contains(judged, happened => happened is FindingMade { Finding.Kind: Kinds.NotNow });
        Assert.Contains(judged, happened => happened is TipShown);
        Assert.IsType<CallRated>(judged[^1]);
    }

    private static PhraseDetector Detector() => new PhraseDetector()
        .Wording("how are you doing today", Kinds.Scripted)
        .Wording("number one app", Kinds.Hype)
        .Signal("not right now", Kinds.NotNow)
        .Move("better time", Kinds.AsksBetterTime);

    private sealed class SpyDetector : IDetector
    {
        public List<(string Kind, TimeSpan Now)> Seen { get; } = [];

        public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
        {
            if (happened is UtteranceHeard && call.Findings.Count > 0)
                Seen.Add((call.Findings[^1].Kind, call.Now));
        }
    }

    /// <summary>Finds something, then its pattern runs out of time, as on a machine that was asleep in the middle of it.</summary>
    private sealed class SleepyDetector : IDetector
    {
        public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
        {
            if (happened is UtteranceHeard { Utterance.Speaker: Speaker.Prospect })
                throw new RegexMatchTimeoutException("secret words", "pattern", TimeSpan.FromSeconds(5));
        }
    }
}
