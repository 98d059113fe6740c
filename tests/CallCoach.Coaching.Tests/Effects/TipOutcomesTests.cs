using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class TipOutcomesTests
{
    [Fact]
    public void They_say_of_each_shown_tip_what_the_coach_said_while_the_call_ran()
    {
        foreach (var id in new[] { "d01", "d03", "d04" })
        {
            var log = Judged.By(GoldenLogs.Of(id), CoachDetectors.Create).Log;
            var live = log.OfType<TipEffect>().OrderBy(effect => effect.Tip).Select(effect => effect.Answer switch
            {
                TipAnswer.Followed => true,
                TipAnswer.NotFollowed => false,
                _ => (bool?)null,
            });

            Assert.Equal(live, TipOutcomes.Of(log).Select(tip => tip.Followed));
        }
    }

    [Fact]
    public void A_tip_kept_back_by_lot_is_watched_like_one_that_was_shown()
    {
        var shown = Of(withhold: 0, "We can sync Outlook by Monday for you.")[0];
        var (followed, again) = (Kept("We can sync Outlook by Monday for you."), Kept("Sadly we just can't do that for you."));

        Assert.True(shown.WasShown);
        Assert.Equal((false, "N1", shown.Followed), (followed.WasShown, followed.Rule, followed.Followed));
        Assert.Equal(true, followed.Followed);
        Assert.Equal(false, again.Followed);
        Assert.Equal(Kinds.Interested, followed.Next);
    }

    [Fact]
    public void A_retired_rule_is_for_the_review_only()
    {
        var judged = Judged.By(Call(0, "We can sync Outlook by Monday for you.", ["N1"]).Events(until: 60), Detectors());

        Assert.Empty(judged.Shown);
        Assert.Contains(judged.Held, held => held.Because == HeldBecause.Retired);
        Assert.Contains(judged.Findings, finding => finding.Rule == "N1");
    }

    [Fact]
    public void Thumbs_are_kept() => Assert.Equal(
        false,
        Assert.Single(TipOutcomes.Of(Judged.By(Call(0, "We can sync Outlook by Monday for you.").Press(RepKey.NotHelpful, 14).Events(until: 60), Detectors()).Log)).Helpful);

    // Half of all calls keep it back: one of twenty names does.
    private static TipOutcome Kept(string next) =>
        Enumerable.Range(0, 20).Select(call => Of(0.5, next, $"call-{call}")).First(tips => tips is [{ WasShown: false }, ..])[0];

    private static IReadOnlyList<TipOutcome> Of(double withhold, string next, string call = "call") =>
        TipOutcomes.Of(Judged.By(Call(withhold, next, call: call).Events(until: 60), Detectors()).Log);

    private static IDetector[] Detectors() =>
        [new PhraseDetector().Wording("can't", Kinds.Negative, rule: "N1").Signal("interesting", Kinds.Interested)];

    private static Conversation Call(double withhold, string next, IReadOnlyList<string>? retired = null, string call = "call")
    {
        var options = new CoachingOptions();
        options.Tips.Withhold = withhold;
        return Conversation.Start(Heads.Unknown with { Options = options, Call = call, Retired = retired })
            .Rep("It's Maya from Brightloop, with a short question.", 1, 4).Prospect("Go on then.", 5, 6)
            .Rep("We can't sync with every calendar there is.", 9, 12).Prospect("Hm.", 12.5, 13)
            .Rep(next, 15, 18).Prospect("That is interesting.", 19, 21);
    }
}
