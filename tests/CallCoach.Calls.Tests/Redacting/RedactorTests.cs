using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Calls.Tests.Redacting;

/// <summary>Both ways: what must go goes, and prices, dates and the numbers of things stay.</summary>
public sealed class RedactorTests
{
    [Theory]
    [InlineData("It's 4111 1111 1111 1111, thanks.", "It's [card], thanks.")]
    [InlineData("4111-1111-1111-1111", "[card]")]
    [InlineData("four one one one, one one one one, one one one one, one one one one.", "[card].")]
    [InlineData("forty one eleven eleven eleven eleven eleven eleven eleven okay", "[card] okay")]
    [InlineData("three seven eight two eight two two four six three one oh oh oh five", "[card]")]
    [InlineData("my card is 4111 1111 1111 1112", "my card is [card]")]
    [InlineData("the security code is 123", "the security code is [card]")]
    [InlineData("Call me on 555-0123.", "Call me on [phone].")]
    [InlineData("It's 415 555 0132", "It's [phone]")]
    [InlineData("(415) 555-0132 is best", "[phone] is best")]
    [InlineData("+44 20 7946 0958", "[phone]")]
    [InlineData("four one five, five five five, oh one three two", "[phone]")]
    [InlineData("one eight hundred five five five oh one nine nine", "[phone]")]
    [InlineData("oh seven seven double oh nine hundred one two three", "[phone]")]
    [InlineData("my cell is five five five oh one two three", "my cell is [phone]")]
    [InlineData("Write to jordan.lee@fernhollow.com, please.", "Write to [email], please.")]
    [InlineData("It's jordan at fern hollow dot com.", "It's [email].")]
    [InlineData("j dot smith at gmail dot com works", "[email] works")]
    [InlineData("that's maya underscore lind at outlook.com", "that's [email]")]
    [InlineData("info at acme dot co dot uk", "[email]")]
    [InlineData("My social is 219-09-9999.", "My social is [id].")]
    [InlineData("social security number two one nine, oh nine, nine nine nine nine", "social security number [id]")]
    [InlineData("It's AB 12 34 56 C.", "It's [id].")]
    [InlineData("A B one two three four five six C", "[id]")]
    [InlineData("DE89 3704 0044 0532 0130 00", "[id]")]
    [InlineData("my NHS number is 943 476 5919", "my NHS number is [id]")]
    [InlineData("my DNI is 12345678Z", "my DNI is [id]")]
    public void What_must_not_be_stored_is_taken_out(string said, string kept) => Assert.Equal(kept, Redacted(said));

    [Theory]
    [InlineData("It's $1,299.00 a year, or 49 dollars a month.")]
    [InlineData("four thousand five hundred dollars for twenty four crews")]
    [InlineData("That was 2026-11-27, or 11/27/2026 as they write it.")]
    [InlineData("Thursday at three fifteen, the nineteenth of November twenty twenty six.")]
    [InlineData("At 3:15, or 10 past 4.")]
    [InlineData("Order number 4155550132 went out.")]
    [InlineData("The model is X200, part number 2025550143.")]
    [InlineData("Invoice 1234567890123 is open.")]
    [InlineData("We have 12 crews, 340 trucks and 1500 customers.")]
    [InlineData("one two three go")]
    [InlineData("two or three times, four at most")]
    [InlineData("Look at brightloop dot com.")]
    [InlineData("You can find us at brightloop.com")]
    [InlineData("I was at the office dot dot dot")]
    [InlineData("tracking number 1234 5678 9012 3456")]
    [InlineData("version 10.0.401 of it")]
    [InlineData("a hundred and twenty one million")]
    [InlineData("in 1999 or 2004 or 2010")]
    public void Prices_dates_and_numbers_of_things_stay(string said) => Assert.Equal(said, Redacted(said));

    [Theory]
    [InlineData("I'm Jordan Lee, hi.", "I'm [name], hi.")]
    [InlineData("That's jordan lee's crew", "That's [name] crew")]
    [InlineData("Lee Jordan is another", "Lee Jordan is another")]
    [InlineData("Ask Zed.", "Ask [name].")]
    [InlineData("Zedong stays", "Zedong stays")]
    public void Names_on_the_list_are_never_stored(string said, string kept) =>
        Assert.Equal(kept, Redacted(said, new RedactionOptions { DoNotStore = ["Jordan Lee", "Zed"] }));

    [Fact]
    public void A_name_on_the_list_leaves_the_head_of_the_log_too()
    {
        var started = new CallStarted(TimeSpan.Zero, Heads.Jordan);
        var kept = (CallStarted)new Redactor(new RedactionOptions { DoNotStore = ["jordan"] }).Redact(started);

        Assert.Null(kept.Head.Lead!.FirstName);
        Assert.Equal(Heads.Jordan.Lead!.Company, kept.Head.Lead.Company);
    }

    [Fact]
    public void What_a_number_is_may_have_been_said_by_the_other_side()
    {
        var redactor = new Redactor(new RedactionOptions());
        redactor.Redact(Said("And your social security number?"));

        Assert.Equal("[id]", redactor.Redact(Said("219 09 9999")).Text);
    }

    [Theory]
    [InlineData("it's 4111 1111", "1111 1111", "it's [card]", "[card]")]
    [InlineData("it's 4111", "1111 1111 1111, okay", "it's 4111", "[card], okay")]
    [InlineData("four one one one, one one one one, one one one one", "and then one one one one", "[card]", "and then [card]")]
    [InlineData("3782 822463", "10005", "[phone]", "[card]")]
    [InlineData("we are at number 4500", "3 crews a day", "we are at number 4500", "3 crews a day")]
    [InlineData("it costs 45", "1500 customers pay it", "it costs 45", "1500 customers pay it")]
    [InlineData("order number 45551234", "1234 of them", "order number 45551234", "1234 of them")]
    public void A_card_that_comes_in_two_utterances_is_taken_out_of_both(string one, string other, string keptOfOne, string keptOfOther)
    {
        var redactor = new Redactor(new RedactionOptions());
        var later = Said(other) with { Id = 2, Start = TimeSpan.FromSeconds(6), End = TimeSpan.FromSeconds(9) };

        Assert.Equal((keptOfOne, keptOfOther), (redactor.Redact(Said(one)).Text, redactor.Redact(later).Text));
    }

    [Fact]
    public void A_card_in_groups_of_four_leaves_its_first_group_at_most()
    {
        var redactor = new Redactor(new RedactionOptions());
        string[] said = ["4111", "1111", "1111", "1111"];

        var kept = said.Select((text, i) => redactor.Redact(Said(text) with { Start = TimeSpan.FromSeconds(i * 3), End = TimeSpan.FromSeconds((i * 3) + 2) }).Text);

        Assert.Equal(["4111", "[card]", "[card]", "[card]"], kept);
    }

    [Fact]
    public void What_is_said_much_later_belongs_to_no_card()
    {
        var redactor = new Redactor(new RedactionOptions());
        redactor.Redact(Said("it's 4111"));

        Assert.Equal("1111 of 1200 crews", redactor.Redact(Said("1111 of 1200 crews") with { Start = TimeSpan.FromMinutes(1), End = TimeSpan.FromMinutes(2) }).Text);
    }

    [Fact]
    public void Each_rule_can_be_turned_off()
    {
        const string Text = "4111 1111 1111 1111 and a@b.com and +44 20 7946 0958 and AB123456C";
        var off = new RedactionOptions { Cards = false, Emails = false, NationalIds = false, Phones = false };

        Assert.Equal(Text, Redacted(Text, off));
        Assert.Equal("[card] and [email] and [phone] and [id]", Redacted(Text));
    }

    [Fact]
    public void The_words_that_are_left_keep_their_times_and_the_text_is_made_of_them()
    {
        var said = Said("so 4111 1111 1111 1111 then");
        var kept = new Redactor(new RedactionOptions()).Redact(said);

        Assert.Equal(["so", "[card]", "then"], kept.Words.Select(word => word.Text));
        Assert.Equal(kept.Text, string.Join(' ', kept.Words.Select(word => word.Text)));
        Assert.Equal((said.Words[1].Start, said.Words[4].End), (kept.Words[1].Start, kept.Words[1].End));
        Assert.Equal(said.Words[5], kept.Words[2]);
    }

    private static string Redacted(string text, RedactionOptions? options = null) => new Redactor(options ?? new()).Redact(Said(text)).Text;

    private static Utterance Said(string text) =>
        new(1, Speaker.Prospect, TimeSpan.Zero, TimeSpan.FromSeconds(5), text, Conversation.EvenWords(text, 0, 5), LanguageMarks.None);
}
