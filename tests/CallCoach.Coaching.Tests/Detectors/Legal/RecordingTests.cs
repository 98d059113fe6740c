using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class RecordingTests
{
    [Theory]
    [InlineData("Is this call being recorded?", "asked")]
    [InlineData("Wait, are you recording this?", "asked")]
    [InlineData("am I being recorded", "asked")]
    [InlineData("Do you record these calls?", "asked")]
    [InlineData("Is it recorded?", "asked")]
    [InlineData("I don't want this recorded.", "refused")]
    [InlineData("Please don't record me.", "refused")]
    [InlineData("I do not consent to being recorded.", "refused")]
    [InlineData("Turn that recorder off.", "refused")]
    [InlineData("Our drummer is recording an album.", null)]
    [InlineData("We record our hours on paper.", null)]
    [InlineData("Is this a recording?", null)]
    [InlineData("We set a record last spring.", null)]
    [InlineData("You don't have to record the hours, the app does.", null)]
    public void A_question_about_recording_is_told_from_talk_of_records(string said, string? rule)
    {
        var judged = By(said);

        Assert.Equal(rule, judged.Findings.FirstOrDefault(finding => finding.Kind == Kinds.Recording)?.Rule);
    }

    [Fact]
    public void It_is_answered_at_once_even_when_the_rep_chose_quiet()
    {
        var judged = Judged.By(
            Conversation.Start(Heads.Unknown with { Intensity = Intensity.Quiet }).Rep("Hello there, it's Maya from Brightloop.", 0.5, 2).Prospect("Are you recording this?", 2.4, 3.6).Events(),
            CoachDetectors.Create);

        var tip = Assert.Single(judged.Shown).Tip;
        Assert.Equal((TipClass.Legal, (TimeSpan?)null), (tip.Class, tip.Dwell));
        Assert.Equal("Answer truthfully. Offer to stop.", tip.Headline);
    }

    [Theory]
    [InlineData("Are you a robot?", "Say you're a person. Give your name.")]
    [InlineData("Am I talking to a real person?", "Say you're a person. Give your name.")]
    [InlineData("Are you reading that?", "Stop. Say something only you'd say.")]
    public void Who_sounds_like_a_machine_is_told_what_helps(string said, string headline)
    {
        var judged = By(said);

        Assert.Contains(headline, judged.Headlines);
        Assert.Contains(judged.Findings, finding => finding is { Kind: Kinds.Scripted, Rule: "asked-if-reading" });
    }

    private static Judged By(string said) => Judged.By(
        Conversation.Start().Prospect("Hello?", 0.3, 0.8).Rep("It's Maya from Brightloop about your crews and their hours.", 1, 5).Prospect(said, 5.4, 7).Rep("Well", 10, 10.5).Events(),
        CoachDetectors.Create);
}
