using CallCoach.Testing;
using CsCheck;

namespace CallCoach.Coaching.Tests;

/// <summary>What holds in every call, however people talk and whatever is found in it.</summary>
public sealed class PolicyLawTests
{
    private static readonly string[] Signals =
    [
        Kinds.NotInterested, Kinds.NotNow, Kinds.WantsTime, Kinds.WhoIsThis, Kinds.Price, Kinds.Question, Kinds.Interested, Kinds.RemoveMe, Kinds.AlreadyHave,
    ];

    private static readonly string[] Wordings =
        [Kinds.Scripted, Kinds.Negative, Kinds.Hype, Kinds.Pressure, Kinds.Hedging, Kinds.Argumentative];

    private static readonly string[] Moves = [Kinds.AsksBetterTime, Kinds.ThanksAndMovesOn, Kinds.NextStep, Kinds.OpenQuestion];

    [Fact]
    public void There_are_never_two_tips_at_once() => Everywhere(judged =>
    {
        long? up = null;
        foreach (var happened in judged.Log)
        {
            if (happened is TipShown shown)
            {
                Assert.Null(up);
                up = shown.Tip.Id;
            }
            else if (happened is TipEnded ended)
            {
                Assert.Equal(up, ended.Tip);
                up = null;
            }
        }

        Assert.Null(up);
    });

    [Fact]
    public void Every_tip_of_a_finding_is_shown_or_held_once() => Everywhere(judged =>
    {
        var decided = judged.Shown.Select(shown => shown.Tip.Finding).Concat(judged.Held.Select(held => held.Finding)).Order();
        Assert.Equal(judged.Findings.Where(finding => finding.Tip is not null).Select(finding => finding.Id), decided);
    });

    [Fact]
    public void Gaps_and_budgets_of_coaching_hold() => Everywhere((judged, intensity) =>
    {
        var options = new TipPolicyOptions();
        var pace = intensity switch { Intensity.Quiet => options.Quiet, Intensity.Eager => options.Eager, _ => options.Balanced };
        var times = judged.Shown.Where(shown => shown.Tip.Class == TipClass.Coaching).Select(shown => shown.At).ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= pace.Gap));
        Assert.All(times, time => Assert.True(times.Count(other => other <= time && time - other < TimeSpan.FromMinutes(2)) <= pace.InTwoMinutes));
        Assert.All(times, time => Assert.True(times.Count(other => other <= time && time - other < TimeSpan.FromMinutes(10)) <= pace.InTenMinutes));
    });

    [Fact]
    public void No_coaching_tip_is_older_than_five_seconds() => Everywhere(judged =>
        Assert.All(
            judged.Shown.Where(shown => shown.Tip.Class == TipClass.Coaching && shown.Tip.Kind is not Kinds.Monologue),
            shown => Assert.True(shown.At - FindingOf(judged, shown).Place.To <= TimeSpan.FromSeconds(5))));

    [Fact]
    public void No_reaction_is_older_than_the_turn_it_answers_and_five_seconds() => Everywhere(judged =>
        Assert.All(
            judged.Shown.Where(shown => shown.Tip.Class == TipClass.Reaction),
            shown => Assert.True(shown.At - FindingOf(judged, shown).Place.To <= TimeSpan.FromSeconds(20))));

    [Fact]
    public void After_a_no_nothing_that_sells_is_shown() => Everywhere(judged =>
    {
        var state = new CallState();
        foreach (var happened in judged.Log)
        {
            if (happened is FindingMade made)
                state.TakeIn(made.Finding);
            else if (happened is TipShown shown && state.IsClosing)
                Assert.True(IsFitAfterNo(shown.Tip), shown.Tip.Headline);
            else if (happened is not Judgement)
                state.TakeIn(happened);
        }
    });

    [Fact]
    public void Nothing_but_the_law_comes_in_the_first_five_seconds() => Everywhere(judged =>
        Assert.All(judged.Shown, shown => Assert.True(shown.Tip.Class == TipClass.Legal || shown.At >= TimeSpan.FromSeconds(5))));

    [Fact]
    public void Every_tip_can_be_read_at_a_glance() => Everywhere(judged =>
        Assert.All(judged.Shown, shown =>
        {
            Assert.True(TipText.IsHeadline(shown.Tip.Headline), shown.Tip.Headline);
            Assert.True(shown.Tip.Why is null || (TipText.IsWhy(shown.Tip.Why) && shown.Tip.Say is null), shown.Tip.Why);
            Assert.True(shown.Tip.Say is null || TipText.IsSay(shown.Tip.Say), shown.Tip.Say);
        }));

    [Fact]
    public void Praise_comes_once_a_call() => Everywhere(judged =>
        Assert.True(judged.Shown.Count(shown => shown.Tip.Tone == TipTone.Praise) <= 1));

    [Fact]
    public void The_same_events_give_the_same_judgements() => Everywhere((judged, _) =>
        Assert.Equal(
            judged.Log.Select(CallLogJson.ToLine),
            Replay.Run(judged.Log.Select(CallLogJson.ToLine).Select(line => CallLogJson.FromLine(line)), Detectors).Select(CallLogJson.ToLine),
            StringComparer.Ordinal));

    private static bool IsFitAfterNo(Tip tip) =>
        tip.Class == TipClass.Legal
        || (tip.Class == TipClass.Reaction
            && tip.Kind is Kinds.NotInterested or Kinds.RemoveMe or Kinds.Argumentative or Kinds.WantsTime or Kinds.FirstName);

    private static Finding FindingOf(Judged judged, TipShown shown) => judged.Findings[(int)shown.Tip.Finding - 1];

    private static void Everywhere(Action<Judged> law) => Everywhere((judged, _) => law(judged));

    private static void Everywhere(Action<Judged, Intensity> law) =>
        Calls.Sample(call => law(Judged.By(call.Log, Detectors), call.Intensity), iter: 40, threads: 1);

    // A kind said aloud is found: the words of these calls are labels.
    private static IReadOnlyList<IDetector> Detectors(CoachingOptions options)
    {
        var words = new PhraseDetector();
        foreach (var signal in Signals)
            words.Signal($"[{signal}]", signal, rule: signal);
        foreach (var wording in Wordings)
            words.Wording($"[{wording}]", wording);
        foreach (var move in Moves)
            words.Move($"[{move}]", move);
        return [words, .. FlowDetectors.Create(options)];
    }

    private static Gen<(IReadOnlyList<CallEvent> Log, Intensity Intensity)> Calls =>
        Gen.Select(
            Gen.Select(Gen.Bool, Gen.Int[-4, 60], Gen.Int[2, 80], Gen.Int[0, 24], Gen.Int[0, 30]).Array[1, 60],
            Gen.Enum<Intensity>(),
            Gen.Select(Gen.Enum<RepKey>(), Gen.Int[1, 2000]).Array[0, 4])
        .Select((turns, intensity, keys) => (Written(turns, intensity, keys), intensity));

    private static IReadOnlyList<CallEvent> Written(
        (bool IsRep, int Gap, int Length, int Label, int Late)[] turns, Intensity intensity, (RepKey Key, int At)[] keys)
    {
        var call = Conversation.Start(Heads.Jordan with { Intensity = intensity });
        var ends = new double[2];
        foreach (var (isRep, gap, length, label, late) in turns)
        {
            var own = isRep ? 0 : 1;
            var from = Math.Max(ends[own] + 0.1, ends.Max() + (gap / 10.0));
            var to = ends[own] = from + (length / 10.0);
            var text = $"well you know {LabelOf(isRep, label)} and that is it then";
            call.Say(isRep ? Speaker.Rep : Speaker.Prospect, Conversation.EvenWords(text, from, to), from, to, 0.1 + (late / 20.0));
        }

        foreach (var (key, at) in keys)
        {
            if (key != RepKey.Intensity) // budgets are checked against the intensity that the call began with
                call.Press(key, at / 10.0);
        }

        return call.Events();
    }

    private static string LabelOf(bool isRep, int label)
    {
        string[] labels = isRep ? [.. Wordings, .. Moves] : Signals;
        return label < labels.Length ? $"[{labels[label]}]" : "hm";
    }
}
