using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

/// <summary>Patience and defending: what a rep does right after a point against the offer.</summary>
public sealed class AnswerToObjectionTests
{
    [Fact]
    public void A_pause_before_the_answer_earns_praise()
    {
        var judged = Judge(Objection().Rep("what do they do well for you", 9.4, 11));

        judged.Shows("Nice pause.");
        Assert.Equal(TipTone.Praise, judged.Shown[0].Tip.Tone);
    }

    [Theory]
    [InlineData(8.6)] // a usual gap
    [InlineData(13)] // a hole
    public void Another_gap_earns_none(double from) => Assert.Empty(Judge(Objection().Rep("what do they do well for you", from, from + 2)).Shown);

    [Fact]
    public void A_pause_after_anything_else_earns_none() =>
        Assert.Empty(Judge(Conversation.Start().Prospect("fine thank you", 6, 8).Rep("what do you do", 9.4, 11)).Shown);

    [Fact]
    public void Asking_the_price_is_a_question_and_no_objection()
    {
        var asked = Conversation.Start().Prospect("what do you charge", 6, 8).Rep("ten a month", 9.4, 11);

        Assert.DoesNotContain(Judge(asked).Findings, finding => finding.Kind is Kinds.Patience);
    }

    [Fact]
    public void Explaining_for_a_quarter_of_a_minute_calls_for_a_question()
    {
        var judged = Judge(Objection().Rep("well ours is so much better than that", 8.4, 30));

        judged.Shows("Ask, then listen.");
        Assert.Equal(Conversation.At(23.5), judged.Findings[^1].Place.To);
    }

    [Fact]
    public void Once_for_each_objection() => Assert.Single(
        Judge(Objection().Rep("well ours is so much better than that", 8.4, 80)).Findings, finding => finding.Kind is Kinds.Defending);

    [Fact]
    public void A_rep_who_asks_meanwhile_does_not_defend()
    {
        var judged = Judge(Objection().Rep("what do they do well for you?", 8.4, 12).Rep("because ours is so much better than that", 12.5, 30));

        Assert.DoesNotContain(judged.Findings, finding => finding.Kind is Kinds.Defending);
    }

    private static Conversation Objection() => Conversation.Start().Prospect("we already have one", 6, 8);

    private static Judged Judge(Conversation call) => Judged.By(
        call.Events(),
        new PhraseDetector()
            .Find(Speaker.Prospect, "we already have one", FindingGroup.Signal, Kinds.AlreadyHave)
            .Find(Speaker.Prospect, "what do you charge", FindingGroup.Signal, Kinds.Price)
            .Find(Speaker.Prospect, "what do you charge", FindingGroup.Signal, Kinds.Question),
        new PatienceDetector(new PatienceOptions()),
        new DefendingDetector(new DefendingOptions()));
}
