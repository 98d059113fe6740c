using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class CallSummaryTests
{
    private readonly CallSummary _showcase = Sum("d01");

    [Fact]
    public void It_counts_words_shares_and_questions()
    {
        Assert.Equal((130, 70), (_showcase.RepWords, _showcase.ProspectWords));
        Assert.Equal(0.65, _showcase.RepShare, 2);
        Assert.Equal(3, _showcase.Questions);
        Assert.Equal(3, _showcase.NameUses);
        Assert.Equal(0.4, _showcase.UsualPause!.Value.TotalSeconds, 1);
        Assert.Equal(6.93, _showcase.LongestTurn.TotalSeconds, 2);
        Assert.Equal(2, _showcase.Findings[Kinds.Scripted]);
    }

    [Fact]
    public void It_lists_what_was_shown_and_how_it_ended()
    {
        var asked = Assert.Single(_showcase.Shown, line => line.Tip.Kind is Kinds.NotNow);

        Assert.Equal(TipEnding.Followed, asked.Ending);
        Assert.All(_showcase.Shown, line => Assert.NotNull(line.Ending));
    }

    [Fact]
    public void It_lists_what_was_held_back_and_why() =>
        Assert.Contains(_showcase.Held, line => line is { Kind: Kinds.Hype, Because: HeldBecause.TooSoonAfterLast });

    [Fact]
    public void It_names_one_good_thing_one_to_try_and_what_was_promised()
    {
        Assert.Equal("You asked for a better time.", _showcase.GoodThing);
        Assert.NotNull(_showcase.TryNext);
        Assert.Equal("Thursday at three fifteen", _showcase.Promised);
    }

    [Theory]
    [InlineData("d03", "Thank them at the first no, and let it go.")]
    [InlineData("d04", "Say the opening in your own words.")]
    [InlineData("d06", null)]
    public void What_to_try_is_what_weighed_most_and_nothing_when_nothing_did(string id, string? tryNext) => Assert.Equal(tryNext, Sum(id).TryNext);

    [Fact]
    public void It_keeps_what_the_rep_said_of_the_tips()
    {
        var judged = Judged.By(
            Conversation.Start()
                .Rep("how are you doing today", 6, 8).Press(RepKey.Helpful, 10).Press(RepKey.Dismiss, 11)
                .Rep("how are you doing today", 120, 122).Press(RepKey.NotHelpful, 124).Events(),
            new PhraseDetector().Wording("how are you doing today", Kinds.Scripted, rule: "S001"));

        var summary = CallSummary.Of(judged.Log);

        Assert.Equal([true, false], summary.Shown.Select(line => line.IsHelpful));
        Assert.Equal(1, summary.Dismissed["S001"]);
    }

    [Fact]
    public void A_call_in_which_nothing_was_said_has_a_summary_too()
    {
        var summary = CallSummary.Of(Judged.By(Conversation.Start().Events(until: 3)).Log);

        Assert.Equal(CallOutcome.Missed, summary.Rating!.Outcome);
        Assert.Equal((0, 0.5, null), (summary.RepWords, summary.RepShare, summary.GoodThing));
        Assert.Null(summary.UsualPause);
    }

    [Fact]
    public void A_log_sums_up_the_same_after_it_was_stored()
    {
        var log = LogOf("d03");
        var stored = log.Select(CallLogJson.ToLine).Select(line => CallLogJson.FromLine(line)).ToList();

        Assert.Equal(
            CallSummary.Of(log).Held.Select(line => (line.At, line.Because)),
            CallSummary.Of(stored).Held.Select(line => (line.At, line.Because)));
    }

    private static CallSummary Sum(string id) => CallSummary.Of(LogOf(id));

    private static IReadOnlyList<CallEvent> LogOf(string id)
    {
        var sample = SampleCall.Load(id);
        return Judged.By(GoldenLogs.Of(id), options => [new LabelDetector(sample), .. FlowDetectors.Create(options)]).Log;
    }
}
