using CallCoach.Testing.Wording;

namespace CallCoach.Coaching.Tests.Detectors.Signals;

public sealed class SignalsDetectorTests
{
    [Theory]
    [InlineData("No thanks, I'm not interested.", "not-interested")]
    [InlineData("We'll pass on that, thanks.", "not-interested")]
    [InlineData("Bad time, I'm with a customer.", "not-now")]
    [InlineData("I'm just walking into a meeting.", "not-now")]
    [InlineData("Ring me Thursday at ten.", "wants-time")]
    [InlineData("Just send me something in writing.", "send-info")]
    [InlineData("We've got a guy for that.", "already-have")]
    [InlineData("How much is it?", "price")]
    [InlineData("Sorry, who's this again?", "who-is-this")]
    [InlineData("Take me off your list.", "remove-me")]
    [InlineData("You've got the wrong number.", "wrong-number")]
    [InlineData("May I ask what this is regarding?", "gatekeeper")]
    [InlineData("Please leave a message after the tone.", "voicemail")]
    [InlineData("Tell me more.", "interested")]
    [InlineData("So what exactly is it you do?", "question")]
    public void Each_signal_is_heard_without_a_language_model(string said, string signal) =>
        Assert.Contains(new SpokenCall().Prospect(said), finding => finding.Group == FindingGroup.Signal && string.Equals(finding.Kind, signal, StringComparison.Ordinal));

    [Theory]
    [InlineData("The price of diesel's gone mad again.")]
    [InlineData("I'm not interested in football, but the lads had it on.")]
    [InlineData("Not now, Rex, get down.")]
    [InlineData("I was on hold with the bank all morning.")]
    [InlineData("I've already had my coffee.")]
    [InlineData("Could you say that again?")]
    [InlineData("It's on Harbour Street, opposite the chip shop.")]
    [InlineData("Can you take me off speaker?")]
    [InlineData("Sure.")]
    public void Trigger_words_in_small_talk_mean_nothing(string said) => Assert.Empty(new SpokenCall().Prospect(said));

    [Fact]
    public void A_yes_to_being_taken_off_the_list_is_a_removal_and_no_refusal()
    {
        var call = new SpokenCall();
        call.Rep("Would you like me to take you off my list?");
        Assert.Equal("remove-me", Kinds(call.Prospect("That'd be kind of you, yes.")));
        Assert.Empty(new SpokenCall().Prospect("That'd be kind of you, yes."));
    }

    [Fact]
    public void A_bare_hour_is_a_time_only_where_one_was_asked_for()
    {
        var call = new SpokenCall();
        call.Rep("What time is better for you?");
        Assert.Contains(call.Prospect("Ten."), finding => finding.Kind is "wants-time");
        Assert.Empty(new SpokenCall().Prospect("Ten."));
    }

    [Fact]
    public void A_bare_no_refuses_only_after_a_refusal_or_an_argument()
    {
        var call = new SpokenCall();
        call.Prospect("No thanks, not interested.");
        call.Rep("But you haven't even heard the price.");
        Assert.Contains(call.Prospect("No."), finding => finding.Kind is "not-interested");
        Assert.Empty(new SpokenCall().Prospect("No."));
    }

    [Fact]
    public void A_machine_means_nothing_but_itself_and_goes_on_being_one()
    {
        var call = new SpokenCall();
        Assert.Equal("voicemail", Kinds(call.Prospect("For sales, press one. How much do you want to spend? Press two.")));
        call.Rep("Martin, please.");
        Assert.Equal("voicemail", Kinds(call.Prospect("One moment. Connecting you to Martin.")));
    }

    [Theory]
    [InlineData("Not right now.", "Ask for a better time.", "When suits you, Jordan?", "asks-better-time")]
    [InlineData("No thanks, I'm not interested.", "Thank them. Let it go.", "Thanks for telling me straight, Jordan.", "thanks-and-moves-on")]
    [InlineData("Ring me Thursday after three.", "Repeat it back. Save it.", "Thursday, after three.", "next-step")]
    [InlineData("Try me another time.", "Get a day and time.", "Tomorrow about two?", "asks-better-time")]
    public void The_reaction_says_what_helps_now_with_the_name(string said, string headline, string say, string asks)
    {
        var tip = new SpokenCall(SpokenCall.Head("Jordan")).Prospect(said).Select(finding => finding.Tip).OfType<TipDraft>().Single();
        Assert.Equal((TipClass.Reaction, headline, say, asks), (tip.Class, tip.Headline, tip.Say!, tip.Asks!));
    }

    [Fact]
    public void Without_a_name_the_phrase_goes_without() =>
        Assert.Equal("When suits you?", new SpokenCall().Prospect("Not right now.").Single().Tip!.Say);

    [Fact]
    public void The_name_in_a_phrase_is_that_of_who_is_on_the_line()
    {
        Assert.Equal("When suits you, Nadia?", Say(SpokenCall.Head(), "Copper Kettle, Nadia speaking."));
        Assert.Equal("When suits you, Harriet?", Say(SpokenCall.Head("Harriet"), "Hello?"));
        Assert.Equal("When suits you, Tom?", Say(SpokenCall.Head("Harriet"), "Bell and Oakes, Tom speaking."));
        Assert.Equal("When suits you?", Say(SpokenCall.Head(), "This is Wednesday's busiest hour."));

        static string? Say(CallHead head, string answer)
        {
            var call = new SpokenCall(head);
            call.Prospect(answer);
            call.Rep("Hello there.");
            return call.Prospect("Not right now.").Single().Tip!.Say;
        }
    }

    [Fact]
    public void A_sentence_cut_in_two_by_a_short_silence_is_understood()
    {
        var call = new SpokenCall();
        Assert.Empty(call.Prospect("Can you take my number"));
        Assert.Contains(call.Prospect("off your list please.", pause: 0.5), finding => finding.Kind is "remove-me");
    }

    [Fact]
    public void A_removal_is_the_law_and_goes_before_everything_else()
    {
        var findings = new SpokenCall().Prospect("Not interested, and take me off your list.");
        Assert.Equal("remove-me not-interested", Kinds(findings));
        Assert.Equal(TipClass.Legal, findings[0].Tip!.Class);
        Assert.Null(findings[1].Tip);
    }

    [Fact]
    public void A_warm_lead_gets_a_message_and_a_cold_one_none()
    {
        const string Mailbox = "Please leave a message after the tone.";
        Assert.Equal("Cold? Hang up. Recycle.", new SpokenCall().Prospect(Mailbox).Single().Tip!.Headline);
        Assert.Equal("Name, one reason, 20 seconds.", new SpokenCall(SpokenCall.Head("Dana", isWarm: true)).Prospect(Mailbox).Single().Tip!.Headline);
    }

    [Theory]
    [InlineData("The person you are calling is using a screening service. Please say your name and why you are calling.", "Name, company, reason. One line.")]
    [InlineData("The mobile you have called is switched off. Please try again later.", "Log it missed. Try later.")]
    [InlineData("For sales, press one. For anything else, press two.", null)]
    public void A_screener_a_dead_line_and_a_menu_are_told_apart(string said, string? headline)
    {
        var finding = Assert.Single(new SpokenCall().Prospect(said));
        Assert.Equal("voicemail", finding.Kind);
        Assert.Equal(headline, finding.Tip?.Headline);
    }

    [Fact]
    public void A_gatekeeper_is_asked_for_a_time_only_where_somebody_is_away()
    {
        Assert.Null(new SpokenCall().Prospect("May I ask what it's regarding?").Single().Tip!.Say);
        Assert.Equal("When is a good time to try again?", new SpokenCall().Prospect("She's in a meeting, may I take a message?").Single().Tip!.Say);
    }

    [Fact]
    public void Words_heard_badly_are_no_ground_for_a_reaction() =>
        Assert.All(new SpokenCall().Prospect("No thanks, I'm not interested.", confidence: 0.4f), finding => Assert.Null(finding.Tip));

    private static string Kinds(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(finding => finding.Kind));
}
