using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class TipEffectTests
{
    [Fact]
    public void A_tip_that_asks_for_a_move_is_followed_by_it()
    {
        var effect = EffectOf("When would be a better time to call you?", "Ask for a better time.");

        Assert.Equal(TipAnswer.Followed, effect.Answer);
        Assert.Contains(Kinds.AsksBetterTime, effect.Moves);
    }

    [Fact]
    public void It_is_not_followed_by_other_words() =>
        Assert.Equal(TipAnswer.NotFollowed, EffectOf("Our calendar sends each crew its next stop every morning.", "Ask for a better time.").Answer);

    [Fact]
    public void Silence_leaves_it_unclear() => Assert.Equal(TipAnswer.Unclear, EffectOf("Mm.", "Ask for a better time.").Answer);

    [Fact]
    public void What_comes_again_was_not_followed()
    {
        var call = Conversation.Start(Heads.Unknown).Rep("It's Maya from Brightloop.", 0.3, 2).Prospect("Yes?", 2.3, 2.8)
            .Rep("We are the number one app in the whole country.", 12, 15).Rep("And nobody in this county can touch us, ever.", 18, 21).Prospect("Right.", 24, 24.5);

        var effect = Judged.By(call.Events(until: 40), CoachDetectors.Create).Log.OfType<TipEffect>().First();

        Assert.Equal((TipAnswer.NotFollowed, true), (effect.Answer, effect.Again));
    }

    [Fact]
    public void It_is_known_ten_seconds_after_the_tip_or_at_the_end_of_the_call()
    {
        var late = Busy("Our calendar sends each crew its next stop every morning.").Events(until: 40);
        var judged = Judged.By(late, CoachDetectors.Create);
        var shown = judged.Shown.First(tip => tip.Tip.Headline == "Ask for a better time.");
        var effect = judged.Log.OfType<TipEffect>().First(effect => effect.Tip == shown.Tip.Id);
        Assert.InRange(effect.At - shown.At, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10.5));

        var cutOff = Judged.By(Busy("Our calendar sends each crew its next stop every morning.").Events(until: shown.At.TotalSeconds + 3), CoachDetectors.Create);
        Assert.Equal(cutOff.Shown.Count, cutOff.Log.OfType<TipEffect>().Count());
    }

    [Fact]
    public void The_summary_tells_it_of_each_tip()
    {
        var judged = Judged.By(Busy("When would be a better time to call you?").Events(until: 40), CoachDetectors.Create);

        Assert.All(CallSummary.Of(judged.Log).Shown, line => Assert.NotNull(line.Effect));
    }

    private static TipEffect EffectOf(string answer, string headline)
    {
        var judged = Judged.By(Busy(answer).Events(until: 40), CoachDetectors.Create);
        var tip = judged.Shown.First(shown => shown.Tip.Headline == headline).Tip;
        return judged.Log.OfType<TipEffect>().First(effect => effect.Tip == tip.Id);
    }

    private static Conversation Busy(string answer) => Conversation.Start(Heads.Jordan)
        .Rep("Hi Jordan, it's Maya from Brightloop.", 0.3, 2).Prospect("Look, I'm really busy, I've got a crew waiting. Not right now.", 6, 9).Rep(answer, 11, 14);
}
