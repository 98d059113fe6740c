using CallCoach.Coaching.Rewriting;

namespace CallCoach.Coaching.Tests.Rewriting;

public sealed class PositiveRewriterTests
{
    /// <summary>Read one by one: each is grammatical and true to what was meant. No text where none can be made.</summary>
    public static TheoryData<string, string, string?> Read => new()
    {
        // The examples of the method.
        { "we can't install before Monday", "can't", "We can install on Monday." },
        { "I can't send the quote until Thursday.", "can't", "I can send the quote from Thursday." },
        { "We don't have a van on Sundays, but we have two on Mondays.", "don't have", "We have two on Mondays." },
        { "you have to ask the office", "have to", "The quickest way is to ask the office." },
        { "Unfortunately Tuesday's the earliest.", "Unfortunately", "Tuesday's the earliest." },
        { "We won't be able to deliver before March.", "won't", "We can deliver in March." },
        { "The parts won't be ready until Friday.", "won't", "The parts will be ready on Friday." },
        { "It isn't available until the ninth.", "isn't", "It is available from the ninth." },
        { "i'm afraid we can't come before ten", "can't", "We can come at ten." },
        { "and we can't deliver to the island before friday", "can't", "We can deliver to the island on Friday." },

        { "Unfortunately we don't have that in grey until May.", "don't", "We have that in grey from May." },
        { "the moulding machine won't ship before the new year", "won't", "The moulding machine will ship in the new year." },
        { "Regrettably our next training slot isn't until October.", "isn't", "Our next training slot is in October." },
        { "I can't get you the oats until the nineteenth, mind, the boat's late.", "can't", "I can get you the oats from the nineteenth." },
        { "You have to raise a ticket first, otherwise we cannot process it.", "have to", "We can process it once you raise a ticket." },
        { "You must sign in on the portal first.", "must", "The first step is to sign in on the portal." },

        // Negative examples of the development calls.
        { "Sadly our app doesn't work on older tablets.", "Sadly", "Our app works on newer tablets." },
        { "If you don't act this week, your rate goes up, I'm afraid.", "I'm afraid", null },
        { "Great menu, chef, but those filters look worn out.", "but", "Great menu, chef, and those filters look worn out." },
        { "So the one you saw in the window, that's the small size, and unfortunately it's sold out until March.", "unfortunately", "It's available from March." },
        { "Unfortunately, uh, our installer can't work around your opening hours.", "can't", null },
        { "I know you're a busy person, so I'll be brief. Unfortunately our brochure is out of date, so I'll describe the window film.", "Unfortunately", null },
        { "I can't give you a discount, and I need your answer by five.", "can't", null },
        { "You must send the signed copy back or we won't start.", "must", "We'll start once you send the signed copy back." },
        { "I've looked at the ferry times for you, Morag, and we can't deliver to the island before Friday.", "can't", "We can deliver to the island on Friday." },
        { "Do you have just two minutes for me today? I won't keep you long.", "won't", null },
        { "With respect, you're wrong about that, and I'm afraid it's costing you.", "I'm afraid", null },
        { "You need to commit by end of business, or we can't honour the quote.", "can't", null },
        { "I'm afraid I don't have those figures in front of me, so I'd maybe guess eleven or so.", "don't have", "Let me get those figures." },
        { "That leak sounds awful, Joyce. Unfortunately Monday's the earliest, I think, probably, so I'll hold the eight o'clock slot.", "Unfortunately", "Monday's the earliest." },
        { "I totally get that, Renee, inventory week is rough. Unfortunately I can't move the demo to Sunday.", "can't", null },
        { "No problem, Marcus, I'll ring you Thursday at nine instead.", "No problem", null },
        { "I'm not allowed to share that, it's against our policy.", "not allowed", null },
        { "I was on your website and was really impressed with what you're doing, but the booking page is slow.", "but", null },
        { "You have to fill in the form first, then I can quote.", "have to", "I can quote once you fill in the form." },
        { "The trouble is, the grant won't cover labour, only panels.", "won't", "The grant will cover panels." },
        { "We couldn't get your order out, the warehouse failed to scan it.", "couldn't", null },
        { "Thank you so much for taking my call today. I'm afraid the line's noisy on my end.", "I'm afraid", "The line's noisy on my end." },
        { "We don't do weekends, and it's impossible to change that for one client.", "don't", null },
        { "We never answer tickets on a Sunday, and we're still the fastest support desk on earth.", "never", null },
        { "That's a lovely shopfront, but your sign is too dark to read at night.", "but", null },
        { "It's the most powerful hearing aid ever made, and you'd have to come to our Leeds branch to try it.", "have to", "You can try it at our Leeds branch." },
        { "If the pump fails, you'll have to call the manufacturer yourself.", "have to", null },
        { "I don't know how the older plan works, I think it might sort of be monthly.", "don't know", "I'll find out how the older plan works." },
        { "The problem is your old boiler won't talk to our thermostat.", "problem", null },
        { "Thanks anyway, Bill, no problem. I guess I might maybe try again some day.", "no problem", null },
        { "We're a fairly small outfit, so I couldn't really promise much, unfortunately.", "unfortunately", null },
        { "Your reviews are terrific, but, um, you only have nine of them.", "but", null },
        { "Um, unfortunately we can't sync with every calendar. Outlook does work, though.", "can't", "Outlook does work." },
        { "I can't share that. You'd have to ask our data team.", "You'd", "The quickest way is to ask our data team." },
        { "I can't share that. You'd have to ask our data team.", "can't", null },
        { "Um, no problem. Would it make sense to book your complimentary health check?", "no problem", null },
        { "I'm afraid the line's terrible. I'll be quick. It's about the yearly check on the big dog scale.", "I'm afraid", null },
    };

    /// <summary>Bad news stays bad news; two sentences in one breath are not one.</summary>
    [Theory]
    [InlineData("I'm afraid that slot's gone is tuesday the fifteenth any good", "I'm afraid")]
    [InlineData("Unfortunately the client's rejected your application, and they won't say why.", "Unfortunately")]
    [InlineData("sadly the funding ran out in june", "sadly")]
    [InlineData("We can't come until Friday, unless you pay the call-out.", "can't")]
    [InlineData("Sadly the course is full.", "Sadly")]
    [InlineData("I don't suppose you'll need it, but I have to ask.", "don't")]
    [InlineData("You have to send the photo by noon or we can't do it.", "have to")]
    [InlineData("unfortunately your postcode's outside our area", "unfortunately")]
    [InlineData("Your gym looks brilliant, Kwame, but the changing rooms let it down.", "but")]
    public void What_would_not_be_sound_is_not_rewritten(string said, string word) =>
        Assert.Null(PositiveRewriter.Of(said, said.IndexOf(word, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Read))]
    public void A_rewrite_is_the_reps_own_sentence_turned_to_what_works(string said, string word, string? shown) =>
        Assert.Equal(shown, PositiveRewriter.Of(said, said.IndexOf(word, StringComparison.Ordinal))?.Text);

    [Fact]
    public void What_works_is_led_with_where_it_was_said_second() =>
        Assert.Equal(Rewrite.LeadWithWhatWorks, PositiveRewriter.Of("We can't sync with every calendar. Outlook does work, though.", 3)!.Headline);
}
