using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class TalkShareTests
{
    [Fact]
    public void Most_of_the_words_after_three_minutes_stand_out_without_a_tip()
    {
        var finding = Assert.Single(Find(Conversation.Start().Rep(Words(70), 1, 60).Prospect(Words(30), 61, 80).Rep("hm", 185, 186)));

        Assert.Equal(Kinds.TalkShare, finding.Kind);
        Assert.Equal("70 % of the words so far", finding.Evidence);
        Assert.Null(finding.Tip);
    }

    [Fact]
    public void Before_that_a_share_says_nothing() =>
        Assert.Empty(Find(Conversation.Start().Rep(Words(70), 1, 60).Prospect(Words(30), 61, 80)));

    [Fact]
    public void A_fair_share_is_fine() =>
        Assert.Empty(Find(Conversation.Start().Rep(Words(60), 1, 60).Prospect(Words(40), 61, 80).Rep("hm", 185, 186)));

    [Fact]
    public void It_is_told_again_only_after_it_had_been_fair()
    {
        var call = Conversation.Start()
            .Rep(Words(70), 1, 60).Prospect(Words(30), 61, 80).Rep("hm", 185, 186)
            .Prospect(Words(40), 190, 210).Rep(Words(120), 212, 260);

        Assert.Equal(2, Find(call).Count);
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    private static IReadOnlyList<Finding> Find(Conversation call) => Judged.By(call.Events(), new TalkShareDetector(new TalkShareOptions())).Findings;
}
