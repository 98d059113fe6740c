using CallCoach.Testing.Wording;

namespace CallCoach.Coaching.Tests.Detectors.Moves;

public sealed class MovesDetectorTests
{
    [Theory]
    [InlineData("When would be a better time to call you?", "asks-better-time")]
    [InlineData("Thanks for your time, I'll leave you to it.", "thanks-and-moves-on")]
    [InlineData("That sounds hectic.", "empathy")]
    [InlineData("How do you keep track of the crews at the moment?", "open-question")]
    [InlineData("I'll send the summary on Monday.", "next-step")]
    [InlineData("I saw your notice in the lobby.", "personal")]
    public void Each_move_is_seen_without_a_language_model(string said, string move) =>
        Assert.Contains(new SpokenCall().Rep(said), finding => finding.Group == FindingGroup.Move && string.Equals(finding.Kind, move, StringComparison.Ordinal));

    [Theory]
    [InlineData("What's keeping you up at night?")]
    [InlineData("On a scale of one to ten, how happy are you with it?")]
    [InlineData("It's forty pounds a month.")]
    public void A_canned_question_earns_nothing(string said) => Assert.DoesNotContain(new SpokenCall().Rep(said), finding => finding.Group == FindingGroup.Move);

    [Fact]
    public void A_name_counts_when_it_is_the_leads_or_was_given_on_the_phone()
    {
        Assert.True(SaysName(new SpokenCall(SpokenCall.Head("Jordan")), "Morning, Jordan."));
        var given = new SpokenCall();
        given.Prospect("Copper Kettle, Nadia speaking.");
        Assert.True(SaysName(given, "You caught me, Nadia."));
        Assert.False(SaysName(new SpokenCall(), "Morning, Jordan."));

        static bool SaysName(SpokenCall call, string said) => call.Rep(said).Any(finding => finding.Kind is "first-name");
    }

    [Theory]
    [InlineData("Martin Osei, please.")]
    [InlineData("Could I speak to Martin?")]
    [InlineData("is martin osei around by any chance")]
    [InlineData("When's Martin usually in?")]
    [InlineData("I'll ring Martin on Monday, then.")]
    public void A_name_that_is_asked_for_is_no_first_name_said_to_somebody(string said) =>
        Assert.DoesNotContain(new SpokenCall(SpokenCall.Head("Martin")).Rep(said), finding => finding.Kind is "first-name");

    [Theory]
    [InlineData("Is that Martin?")]
    [InlineData("I'd be glad to, Martin.")]
    [InlineData("Martin, is there a better time?")]
    public void A_name_said_to_its_bearer_counts(string said) =>
        Assert.Contains(new SpokenCall(SpokenCall.Head("Martin")).Rep(said), finding => finding.Kind is "first-name");
}
