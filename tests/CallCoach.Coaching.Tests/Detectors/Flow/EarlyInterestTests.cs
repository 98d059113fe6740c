using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class EarlyInterestTests
{
    [Fact]
    public void A_minute_without_a_sign_from_the_prospect_calls_for_asking()
    {
        var judged = Judge(OneSided());

        judged.Shows("Ask if this is useful.");
        Assert.Equal(Conversation.At(60), judged.Findings[^1].Place.To);
    }

    [Fact]
    public void A_question_of_theirs_is_a_sign() => Assert.Empty(Judge(OneSided(prospect: "what is it")).Shown);

    [Fact]
    public void An_open_question_of_the_rep_has_asked_already() =>
        Assert.Empty(Judge(OneSided(rep: "tell me about your mornings and so on and so on and so on and so on")).Shown);

    [Fact]
    public void A_prospect_who_talks_takes_part() =>
        Assert.Empty(Judge(OneSided(prospect: "well the phone and the trucks and the crews and all of it really")).Shown);

    [Fact]
    public void A_warm_call_needs_no_check() => Assert.Empty(
        Judge(OneSided(head: Heads.Unknown with { Lead = new LeadFacts(null, null, null, IsWarm: true) })).Shown);

    private static Conversation OneSided(string prospect = "okay", string rep = "we do this and we do that and so on and so on and so on", CallHead? head = null) =>
        Conversation.Start(head).Prospect("hello", 0.5, 1).Rep(rep, 2, 30).Prospect(prospect, 30.5, 32).Rep(rep, 33, 61);

    private static Judged Judge(Conversation call) => Judged.By(
        call.Events(),
        new PhraseDetector().Signal("what is it", Kinds.Question).Move("tell me about", Kinds.OpenQuestion),
        new EarlyInterestDetector(new EarlyInterestOptions()));
}
