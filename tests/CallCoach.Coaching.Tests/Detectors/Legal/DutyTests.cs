using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class DutyTests
{
    private const string SayWho = "Say your name and company.";
    private const string SayNotes = "Tell them that you take notes.";

    [Theory]
    [InlineData("Good morning, how do you plan your crews at the moment?", true)]
    [InlineData("Good morning, it's Maya from Brightloop, how are things?", false)]
    [InlineData("Good morning, Mayah here, how do you plan your crews?", false)]
    public void A_cold_caller_says_who_calls(string said, bool isTold) => Assert.Equal(isTold, Headlines(Heads.Jordan, said).Contains(SayWho));

    [Fact]
    public void Nobody_who_was_waited_for_has_to() =>
        Assert.DoesNotContain(SayWho, Headlines(Heads.Jordan with { Lead = new LeadFacts("Jordan", null, null, IsWarm: true) }, "Good morning, how do you plan your crews at the moment?"));

    [Fact]
    public void It_can_be_switched_off_in_the_settings_and_a_notice_asked_for()
    {
        var head = Heads.With(options =>
        {
            options.Legal.WhoBy = TimeSpan.Zero;
            options.Legal.NoticeBy = TimeSpan.FromSeconds(15);
        });

        var silent = Headlines(head, "Good morning, how do you plan your crews at the moment?");
        var told = Headlines(head, "Good morning, I take notes of this call with software, is that all right?");

        Assert.DoesNotContain(SayWho, silent);
        Assert.Contains(SayNotes, silent);
        Assert.DoesNotContain(SayNotes, told);
    }

    [Theory]
    [InlineData("d01")]
    [InlineData("d03")]
    [InlineData("d04")]
    [InlineData("d06")]
    public void No_sample_call_is_told_so(string id) =>
        Assert.DoesNotContain(SayWho, Judged.By(GoldenLogs.Of(id), CoachDetectors.Create).Headlines);

    private static IEnumerable<string> Headlines(CallHead head, string said) =>
        Judged.By(Conversation.Start(head).Prospect("Fern Hollow.", 0.5, 1.2).Rep(said, 1.6, 5).Prospect("Okay.", 5.4, 6).Rep("So", 30, 31).Events(), CoachDetectors.Create).Headlines;
}
