using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class IntroductionsTests
{
    [Theory]
    [InlineData("Fern Hollow Landscaping, this is Jordan.", "Jordan")]
    [InlineData("Lakeview Family Dental, Alana speaking.", "Alana")]
    [InlineData("Bell and Oakes, Tom speaking, how may I help?", "Tom")]
    [InlineData("Ellison and Park, this is Ellen.", "Ellen")]
    [InlineData("Yeah, this is Pat. What are you selling?", "Pat")]
    [InlineData("My name's Priya, by the way.", "Priya")]
    [InlineData("Hi, Jordan here.", "Jordan")]
    [InlineData("I'm Walt.", "Walt")]
    [InlineData("You're speaking with Ana-Lucia.", "Ana-Lucia")]
    [InlineData("It's Sam, short for Samira.", "Samira")]
    public void A_name_that_somebody_gives_is_surely_heard(string text, string name)
    {
        var heard = Introductions.In(Said(text));

        Assert.Equal(name, heard?.Name);
        Assert.True(heard!.Confidence >= 0.8f, $"{heard.Confidence}");
    }

    [Theory]
    [InlineData("Blue Anchor Freight, Winston.", "Winston")]
    [InlineData("This is Summit Ridge Roofing.", "Summit")]
    [InlineData("yeah this is pat", "Pat")]
    public void An_unclear_form_is_not_sure_enough_to_be_shown(string text, string name)
    {
        var heard = Introductions.In(Said(text));

        Assert.Equal(name, heard?.Name);
        Assert.True(heard!.Confidence < 0.8f, $"{heard.Confidence}");
    }

    [Theory]
    [InlineData("This is not a good time.")]
    [InlineData("I'm afraid he's out.")]
    [InlineData("I'm Tuesday to Thursday only.")]
    [InlineData("This is ridiculous.")]
    [InlineData("It's OpenChair.")]
    [InlineData("Thanks, Maya. Talk Thursday.")]
    [InlineData("Who's speaking, please?")]
    [InlineData("This is Doctor Shah's office.")]
    [InlineData("Summit Ridge Roofing.")]
    [InlineData("Okay, what's it about?")]
    [InlineData("I'm telling you, we're booked solid.")]
    public void Other_words_give_no_name(string text) => Assert.Null(Introductions.In(Said(text)));

    [Fact]
    public void A_word_heard_badly_is_less_sure()
    {
        var heard = Introductions.In(Said("Fern Hollow, this is Jordan.", confidence: 0.45f));

        Assert.True(heard!.Confidence < 0.6f, $"{heard.Confidence}");
    }

    private static Utterance Said(string text, float confidence = 1) => new(
        1, Speaker.Prospect, TimeSpan.Zero, Conversation.At(2), text, Conversation.EvenWords(text, 0, 2, confidence), LanguageMarks.None);
}
