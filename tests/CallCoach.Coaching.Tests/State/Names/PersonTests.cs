using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class PersonTests
{
    [Fact]
    public void A_name_is_learnt_from_speech()
    {
        var person = PersonAfter(Conversation.Start().Prospect("Fern Hollow Landscaping, this is Jordan.", 0.4, 2.8));

        Assert.Equal("Jordan", person!.FirstName);
        Assert.True(person.WasHeard);
        Assert.Equal(Conversation.At(2.8), person.GivenAt);
    }

    [Fact]
    public void The_leads_own_spelling_wins_and_is_certain()
    {
        var person = PersonAfter(Conversation.Start(Heads.Jordan).Prospect("Fern Hollow, this is Jordon.", 0.4, 2.8));

        Assert.Equal("Jordan", person!.FirstName);
        Assert.Equal(1, person.Confidence);
        Assert.True(person.IsLead);
    }

    [Fact]
    public void Whoever_picks_up_is_taken_for_the_lead_until_they_say_otherwise()
    {
        var call = Conversation.Start(Heads.Jordan).Prospect("Hello?", 0.4, 1);
        Assert.Equal("Jordan", PersonAfter(call)!.FirstName);
        Assert.False(PersonAfter(call)!.WasHeard);

        Assert.Equal("Tom", PersonAfter(call.Prospect("Tom speaking, how may I help?", 3, 5))!.FirstName);
    }

    [Fact]
    public void Somebody_who_screens_calls_is_not_the_lead()
    {
        var call = Conversation.Start(Heads.Jordan).Prospect("Hello?", 0.4, 1).Prospect("may I ask what it's regarding", 5, 7);

        Assert.Null(PersonAfter(call, new PhraseDetector().Signal("what it's regarding", Kinds.Gatekeeper)));
    }

    [Fact]
    public void A_gatekeeper_keeps_their_own_name_until_the_lead_comes_to_the_phone()
    {
        var call = Conversation.Start(Heads.Jordan)
            .Prospect("Bell and Oakes, Tom speaking.", 0.4, 2)
            .Prospect("may I ask what it's regarding", 5, 7);
        var screening = new PhraseDetector().Signal("what it's regarding", Kinds.Gatekeeper);
        Assert.Equal("Tom", PersonAfter(call, screening)!.FirstName);

        Assert.Equal("Jordan", PersonAfter(call.Prospect("Hello, this is Jordan.", 20, 22), screening)!.FirstName);
    }

    [Fact]
    public void A_name_that_is_asked_for_and_affirmed_is_known()
    {
        var call = Conversation.Start().Prospect("Hollis Feed and Seed.", 0.4, 1.8).Rep("I do payroll for a few stores. Is that Walt?", 2, 5).Prospect("It is. Payroll, you say?", 5.5, 7);

        Assert.Equal("Walt", PersonAfter(call)!.FirstName);
    }

    [Fact]
    public void A_name_that_is_asked_for_and_denied_is_not()
    {
        var call = Conversation.Start().Prospect("Hello?", 0.4, 1).Rep("Is that Walt?", 2, 3).Prospect("No, he's out.", 3.5, 5);

        Assert.Null(PersonAfter(call));
    }

    [Fact]
    public void The_reps_own_name_is_never_taken_for_theirs()
    {
        // The rep's voice leaks into the prospect's track.
        var call = Conversation.Start().Rep("Hi, my name's Maya.", 1, 2).Prospect("Hi, my name's Maya.", 1.1, 2.1);

        Assert.Null(PersonAfter(call));
    }

    [Fact]
    public void Uses_of_the_name_are_counted_in_any_spelling()
    {
        var call = Conversation.Start(Heads.Jordan)
            .Prospect("This is Jordan.", 0.4, 2).Rep("Of course, Jordon.", 3, 4).Rep("When suits you?", 6, 7).Rep("Bye, Jordan.", 9, 10);

        Assert.Equal([Conversation.At(3), Conversation.At(9)], Judged.By(call.Events()).State().NameUses);
    }

    private static PersonOnLine? PersonAfter(Conversation call, params IDetector[] detectors) => Judged.By(call.Events(), detectors).State().Person;
}
