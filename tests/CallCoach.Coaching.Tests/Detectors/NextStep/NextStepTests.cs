using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class NextStepTests
{
    [Fact]
    public void A_warm_call_that_ends_without_a_next_step_is_told() =>
        Judge(Conversation.Start().Prospect("sounds good", 6, 8).Prospect("alright bye", 30, 31)).Shows("Agree the next step.");

    [Fact]
    public void With_one_it_is_not() =>
        Assert.Empty(Judge(Conversation.Start().Prospect("sounds good", 6, 8).Rep("I'll send it today", 9, 10).Prospect("alright bye", 30, 31)).Shown);

    [Fact]
    public void A_time_taken_up_by_the_rep_is_one() =>
        Assert.Empty(Judge(Conversation.Start().Prospect("sounds good try thursday", 6, 8).Rep("thursday at three then", 9, 10).Prospect("bye", 30, 31)).Shown);

    [Fact]
    public void A_cold_call_needs_none() => Assert.Empty(Judge(Conversation.Start().Prospect("hello", 6, 8).Prospect("alright bye", 30, 31)).Shown);

    [Fact]
    public void After_a_no_none_is_asked_for() => Assert.DoesNotContain(
        Judge(Conversation.Start().Prospect("sounds good", 6, 8).Prospect("no not interested", 15, 16).Prospect("bye", 30, 31)).Findings,
        finding => finding.Group == FindingGroup.Flow);

    [Theory]
    [InlineData("Goodbye.", true)]
    [InlineData("Thanks, Maya. Talk Thursday.", true)]
    [InlineData("Ha. See you then.", true)]
    [InlineData("Have a great day!", true)]
    [InlineData("Buy one, get one.", false)]
    [InlineData("I see you have a dog.", false)]
    public void A_goodbye_is_known_by_its_words(string text, bool isGoodbye) => Assert.Equal(isGoodbye, Goodbye.IsSaidIn(text));

    [Theory]
    [InlineData("Thursday, I guess. After three, once the trucks are back.", "Thursday, After three")]
    [InlineData("Thursday at three fifteen, then.", "Thursday at three fifteen")]
    [InlineData("Wednesday at eight. He's useless at noon.", "Wednesday at eight, at noon")]
    [InlineData("Make it half past two.", "half past two")]
    [InlineData("Half past two tomorrow, Nadia.", "Half past two tomorrow")]
    [InlineData("Ten. And talk like this, not like before.", "Ten")]
    [InlineData("Ten on Friday, at half speed, I promise.", "Ten on Friday")]
    [InlineData("Maybe tomorrow, once I've finished", "tomorrow")]
    [InlineData("Tuesday after eleven, she's out of court then.", "Tuesday after eleven")]
    [InlineData("Call me in the spring.", "in the spring")]
    [InlineData("try me next week", "next week")]
    [InlineData("Ring me Friday at 2:30, that'd be better.", "Friday at 2:30")]
    [InlineData("call me at four thirty", "at four thirty")]
    [InlineData("It's one point six percent a tap.", null)]
    [InlineData("One page, mind. She won't read two.", null)]
    [InlineData("surgery, so that's usually around", null)]
    [InlineData("Do you have two minutes?", null)]
    [InlineData("after two crews got stuck", null)]
    public void A_time_is_found_as_it_was_said(string text, string? time) => Assert.Equal(time, SpokenTime.In(text));

    private static Judged Judge(Conversation call) => Judged.By(
        call.Events(),
        new PhraseDetector()
            .Find(Speaker.Prospect, "sounds good", FindingGroup.Signal, Kinds.Interested)
            .Find(Speaker.Prospect, "thursday", FindingGroup.Signal, Kinds.WantsTime)
            .Find(Speaker.Prospect, "not interested", FindingGroup.Signal, Kinds.NotInterested)
            .Move("I'll send", Kinds.NextStep),
        new NextStepDetector(new NextStepOptions()));
}
