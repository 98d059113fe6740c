using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

/// <summary>After a no: thanks, the flag on arguing, the law, and nothing that sells.</summary>
public sealed class ClosingTipTests
{
    [Fact]
    public void A_no_brings_thanks()
    {
        var judged = Judge(Conversation.Start().Prospect("no I'm not interested", 6, 8));

        judged.Shows("Thank them. Let it go.");
    }

    [Fact]
    public void No_coaching_and_no_selling_reaction_comes_after_it()
    {
        var judged = Judge(Conversation.Start()
            .Prospect("no I'm not interested", 6, 8).Rep("how are you doing today", 30, 32).Prospect("we have one", 40, 42).Prospect("not right now", 50, 52));

        judged.Shows("Thank them. Let it go.");
        Assert.All(judged.Held, held => Assert.Equal(HeldBecause.CallIsClosing, held.Because));
    }

    [Fact]
    public void Arguing_is_stopped_within_two_seconds_of_the_words()
    {
        var judged = Judge(Conversation.Start().Prospect("no I'm not interested", 6, 8).Rep("but you have not heard it", 8.2, 10).Prospect("I don't need to", 10.3, 14));

        judged.Shows("Thank them. Let it go.", "Stop. Thank them.");
        Assert.True(judged.Shown[1].At <= Conversation.At(12), $"{judged.Shown[1].At}");
        Assert.Equal(TipEnding.Replaced, judged.Ended[0].Ending);
    }

    [Fact]
    public void A_stop_stays_until_it_is_done()
    {
        var call = Conversation.Start().Prospect("no I'm not interested", 6, 8).Rep("but you have not heard it", 9, 11);
        Assert.Equal(TipEnding.CallOver, Judge(call.Rep("hm", 60, 61)).Ended[^1].Ending);

        var done = Judge(call.Press(RepKey.Done, 40));
        Assert.Contains(done.Ended, ended => ended is { Ending: TipEnding.Done } && ended.At == Conversation.At(40));
    }

    [Fact]
    public void A_stop_is_followed_when_the_rep_thanks_and_lets_go()
    {
        var judged = Judge(Conversation.Start()
            .Prospect("no I'm not interested", 6, 8).Rep("but you have not heard it", 9, 11).Rep("sorry thanks for your time", 14, 16));

        Assert.Equal(TipEnding.Followed, judged.Ended[^1].Ending);
    }

    [Fact]
    public void A_stop_leaves_when_the_prospect_takes_the_offer_up_again()
    {
        var judged = Judge(Conversation.Start()
            .Prospect("no I'm not interested", 6, 8).Rep("but you have not heard it", 9, 11).Prospect("fine what does it do", 14, 16).Rep("how are you doing today", 40, 42));

        Assert.Equal(TipEnding.Expired, judged.Ended[1].Ending);
        Assert.Equal("Say it your way.", judged.Headlines.Last());
    }

    [Fact]
    public void A_time_that_the_prospect_offers_may_still_be_taken()
    {
        var judged = Judge(Conversation.Start().Prospect("no I'm not interested", 6, 8).Prospect("try thursday if you must", 20, 22));

        judged.Shows("Thank them. Let it go.", "Repeat it back. Save it.");
    }

    [Fact]
    public void Waiting_coaching_is_dropped_when_the_no_comes()
    {
        var call = Conversation.Start().Rep("how are you doing today", 6, 8, recognisedAfter: 1.3).Prospect("no I'm not interested", 8.6, 9.4);

        var judged = Judge(call);

        judged.Shows("Thank them. Let it go.");
    }

    private static Judged Judge(Conversation call) => Judged.By(call.Events(), new PhraseDetector()
        .Signal("not interested", Kinds.NotInterested)
        .Signal("we have one", Kinds.AlreadyHave)
        .Signal("not right now", Kinds.NotNow)
        .Signal("thursday", Kinds.WantsTime)
        .Signal("what does it do", Kinds.Question)
        .Wording("how are you doing today", Kinds.Scripted)
        .Wording("but you have not", Kinds.Argumentative)
        .Move("thanks for your time", Kinds.ThanksAndMovesOn));
}
