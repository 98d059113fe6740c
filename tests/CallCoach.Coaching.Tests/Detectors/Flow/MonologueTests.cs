using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class MonologueTests
{
    [Fact]
    public void Forty_five_seconds_of_a_cold_call_are_told_and_seventy_five_again()
    {
        var judged = Judge(Talk(Conversation.Start(), 2, 90));

        judged.Shows("Pause. Ask one question.", "Stop there. Let them speak.");
        Assert.Equal(Conversation.At(47.25), judged.Findings[0].Place.To);
        Assert.Equal("You have talked for 45 seconds", judged.Shown[0].Tip.Why);
    }

    [Fact]
    public void It_must_last_two_and_a_half_seconds_more_before_it_is_shown()
    {
        var judged = Judge(Talk(Conversation.Start(), 2, 90));

        Assert.Equal(Conversation.At(49.75), judged.Shown[0].At);
    }

    [Fact]
    public void A_rep_who_stops_in_time_is_not_told()
    {
        var judged = Judge(Talk(Conversation.Start(), 2, 47.9).Prospect("what does it cost then", 48.2, 49.2).Rep("ten a month", 49.6, 51));

        Assert.Empty(judged.Shown);
        Assert.Single(judged.Held);
    }

    [Fact]
    public void Interjections_do_not_end_it() =>
        Assert.Single(Judge(Talk(Conversation.Start(), 2, 20).Prospect("mm hm", 20.2, 20.6).Rep("and so on", 21, 70)).Shown);

    [Fact]
    public void A_sentence_of_the_prospect_does() =>
        Assert.Empty(Judge(Talk(Conversation.Start(), 2, 30).Prospect("right and then what", 30.4, 31.4).Rep("and so on", 32, 70)).Findings);

    [Fact]
    public void A_meeting_has_twice_the_room()
    {
        var warm = Heads.Unknown with { Lead = new LeadFacts("Jordan", null, null, IsWarm: true) };

        Assert.Empty(Judge(Talk(Conversation.Start(warm), 2, 88)).Findings);
        Assert.Single(Judge(Talk(Conversation.Start(warm), 2, 100)).Findings);
    }

    [Fact]
    public void A_message_on_a_machine_is_none()
    {
        var call = Talk(Conversation.Start().Prospect("please leave a message", 1, 3), 4, 60);

        var judged = Judged.By(
            call.Events(), new PhraseDetector().Signal("leave a message", Kinds.Voicemail), new MonologueDetector(new MonologueOptions()));

        Assert.DoesNotContain(judged.Findings, finding => finding.Kind is Kinds.Monologue);
    }

    private static Conversation Talk(Conversation call, double from, double to) => call.Rep("and so on and so on and so on", from, to);

    private static Judged Judge(Conversation call) => Judged.By(call.Events(), new MonologueDetector(new MonologueOptions()));
}
