using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class FirstNameTests
{
    [Fact]
    public void An_unused_name_is_called_for_a_minute_after_it_was_given()
    {
        var judged = Judge(Conversation.Start().Prospect("Fern Hollow, this is Jordan.", 1, 3).Rep("hm", 80, 81));

        judged.Shows("Use Jordan's name.");
        Assert.Equal(Conversation.At(63), judged.Findings[0].Place.To);
    }

    [Fact]
    public void Once() => Assert.Single(Judge(Conversation.Start().Prospect("Fern Hollow, this is Jordan.", 1, 3).Rep("hm", 300, 301)).Findings);

    [Fact]
    public void A_used_name_is_not_called_for() =>
        Assert.Empty(Judge(Conversation.Start().Prospect("Fern Hollow, this is Jordan.", 1, 3).Rep("hi Jordon", 4, 5).Rep("hm", 80, 81)).Findings);

    [Fact]
    public void Using_it_takes_the_tip_away() => Assert.Equal(
        TipEnding.Followed,
        Judge(Conversation.Start().Prospect("Fern Hollow, this is Jordan.", 1, 3).Rep("so Jordan", 64.5, 65.5).Rep("hm", 80, 81)).Ended[0].Ending);

    [Fact]
    public void A_name_that_is_not_sure_is_never_shown() =>
        Judge(Conversation.Start().Prospect("Blue Anchor Freight, Winston.", 1, 3).Rep("hm", 80, 81)).Shows("Use their first name.");

    [Fact]
    public void Nobody_is_called_by_the_leads_name_while_a_machine_is_on_the_line() =>
        Assert.DoesNotContain(
            Judge(Conversation.Start(Heads.Jordan).Prospect("please leave a message", 1, 3).Rep("hm", 80, 81)).Shown,
            shown => shown.Tip.Kind is Kinds.FirstName);

    [Fact]
    public void A_goodbye_calls_for_the_name_even_after_a_no()
    {
        var judged = Judge(Conversation.Start(Heads.Jordan).Prospect("not interested", 6, 8).Rep("thanks for telling me straight", 9, 11).Prospect("alright bye", 20, 21));

        judged.Shows("Thank them. Let it go.", "Say bye to Jordan.");
    }

    [Fact]
    public void A_name_said_just_before_is_enough() => Assert.Empty(
        Judge(Conversation.Start(Heads.Jordan).Prospect("hello", 1, 2).Rep("thanks Jordan", 9, 11).Prospect("alright bye", 20, 21)).Findings);

    [Fact]
    public void A_next_step_without_the_name_is_noted()
    {
        var finding = Assert.Single(Judge(Conversation.Start(Heads.Jordan).Prospect("hello", 1, 2).Rep("I'll send it today", 9, 11)).Findings, finding => finding.Group == FindingGroup.Flow);

        Assert.Equal(("next-step", 1), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void Too_many_uses_are_noted_but_slight()
    {
        var call = Conversation.Start(Heads.Jordan).Prospect("hello", 1, 2);
        for (var at = 5; at < 50; at += 9)
            call.Rep("you see Jordan", at, at + 2);

        Assert.Equal(("overused", 1), Judge(call).Findings.Select(finding => (finding.Rule, finding.Severity)).Single());
    }

    [Fact]
    public void Three_uses_in_a_short_call_are_fine()
    {
        var call = Conversation.Start(Heads.Jordan).Prospect("hello", 1, 2);
        for (var at = 5; at < 30; at += 9)
            call.Rep("you see Jordan", at, at + 2);

        Assert.Empty(Judge(call).Findings);
    }

    // The move is heard by the same match that counts the uses.
    private static Judged Judge(Conversation call) => Judged.By(
        call.Events(),
        new PhraseDetector()
            .Signal("not interested", Kinds.NotInterested).Signal("leave a message", Kinds.Voicemail)
            .Move("so Jordan", Kinds.FirstName).Move("I'll send", Kinds.NextStep).Move("thanks for telling", Kinds.ThanksAndMovesOn),
        new FirstNameDetector(new FirstNameOptions(), new NameOptions()));
}
