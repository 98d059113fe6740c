using CallCoach.Testing;
using CsCheck;

namespace CallCoach.Coaching.Tests;

public sealed class CallLogJsonTests
{
    [Fact]
    public void Every_event_reads_back_as_it_was_written()
    {
        foreach (var happened in OneOfEach())
        {
            var line = CallLogJson.ToLine(happened);
            Assert.Equal(line, CallLogJson.ToLine(CallLogJson.FromLine(line)));
            Assert.Equal(happened.GetType(), CallLogJson.FromLine(line).GetType());
        }
    }

    [Fact]
    public void Every_kind_of_event_is_among_those()
    {
        var kinds = typeof(CallEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CallEvent)) && !type.IsAbstract);

        Assert.Empty(kinds.Except(OneOfEach().Select(happened => happened.GetType())));
    }

    [Fact]
    public void A_line_is_plain_to_read()
    {
        Assert.Equal(
            """{"type":"key","key":"not-helpful","tip":3,"at":12.25}""",
            CallLogJson.ToLine(new KeyPressed(TimeSpan.FromSeconds(12.25), RepKey.NotHelpful, 3)));
        Assert.Contains("can't", CallLogJson.ToLine(new TipHeld(TimeSpan.Zero, 1, "Say what you can't", HeldBecause.Stale)), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_keep_every_tick() =>
        Gen.Long[-TimeSpan.TicksPerDay, TimeSpan.TicksPerDay].Sample(ticks =>
            CallLogJson.FromLine(CallLogJson.ToLine(new Ticked(TimeSpan.FromTicks(ticks)))).At.Ticks == ticks);

    [Fact]
    public void A_log_reads_back_line_by_line()
    {
        var text = new StringWriter();
        CallLogJson.Write(text, OneOfEach());

        var read = CallLogJson.Read(new StringReader(text.ToString() + "\n\n")).ToList();

        Assert.Equal(OneOfEach().Select(CallLogJson.ToLine), read.Select(CallLogJson.ToLine), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("{\"type\":\"tick\",\"at\":1")]
    [InlineData("{\"type\":\"nothing-known\",\"at\":1}")]
    [InlineData("{\"type\":\"tick\",\"at\":\"soon\"}")]
    [InlineData("{\"type\":\"tick\",\"at\":1e40}")]
    [InlineData("{\"at\":1}")]
    [InlineData("null")]
    [InlineData("nonsense")]
    public void A_broken_line_is_named_with_what_to_do(string line)
    {
        var broken = Assert.Throws<CallLogException>(() => CallLogJson.Read(new StringReader("{\"type\":\"tick\",\"at\":1}\n" + line)).ToList());

        Assert.Equal(2, broken.Line);
        Assert.Contains("Line 2", broken.Message, StringComparison.Ordinal);
        Assert.Contains("Cut the log off", broken.Message, StringComparison.Ordinal);
    }

    private static List<CallEvent> OneOfEach()
    {
        var marks = new LanguageMarks([new MarkedSpan(Kinds.Hype, 0, 3, 0.931f)], [new MarkedLabel(Kinds.Empathy, 0.1f, false)], []);
        var utterance = new Utterance(7, Speaker.Prospect, S(1.001), S(2.002), "Number one, “café”", Conversation.EvenWords("Number one, “café”", 1.001, 2.002, 0.333f), marks);
        var place = new Place(Speaker.Prospect, 7, 0, 6, S(1), S(2));
        var draft = new TipDraft(TipClass.Reaction, TipTone.NextStep, "Ask when.", "Heard: 'Not now.'", null, Kinds.AsksBetterTime);
        var head = Heads.Jordan with { Scripts = [new TeamScript("hello", "\"Hi, this is {me}\"", true)], Call = "c-1", Muted = ["S154"], Pace = 161.25 };
        return
        [
            new CallStarted(TimeSpan.Zero, head),
            new SpeechBegan(S(1.064), Speaker.Prospect, 7),
            new SpeechStopped(S(2.35), Speaker.Prospect, 7, S(2.002)),
            new PartialHeard(S(1.6), Speaker.Prospect, 7, [new Word("Number", S(1), S(1.3), 0.5f)], []),
            new UtteranceHeard(S(2.45), utterance),
            new SoundMissing(S(3), Speaker.Rep, S(2.1), S(2.9)),
            new Ticked(S(3.25)),
            new KeyPressed(S(3.3), RepKey.Intensity, null, "eager"),
            new LeadWhispered(S(3.35), new Guid("0198f7a0-0000-7000-8000-000000000001"), "Ruth", "Ask about her crew."),
            new FindingMade(S(3.4), new Finding(1, FindingGroup.Signal, Kinds.NotNow, "model", place, 2, 0.87654321f, "not now", "When suits you?", draft)),
            new TipShown(S(3.5), new Tip(1, TipClass.Reaction, TipTone.NextStep, Kinds.NotNow, "Ask when.", null, "When suits you?", 1, S(6.12))),
            new TipShown(S(3.6), new Tip(2, TipClass.Legal, TipTone.Legal, Kinds.RemoveMe, "Remove.", null, null, 1, null)),
            new TipEnded(S(4), 1, TipEnding.Followed),
            new TipHeld(S(4.1), 1, "Ask when.", HeldBecause.TooSoonAfterLast),
            new TipEffect(S(14), 1, TipAnswer.NotFollowed, Again: true, [Kinds.Empathy], [Kinds.Question]),
            new NotJudged(S(14), "SignalsDetector", "RegexMatchTimeoutException"),
            new CallEnded(S(15)),
            new CallRated(S(5), new CallRating(CallOutcome.Warm, "They named a time.", "Thursday", S(4), "callback-due")),
        ];
    }

    private static TimeSpan S(double seconds) => Conversation.At(seconds);
}
