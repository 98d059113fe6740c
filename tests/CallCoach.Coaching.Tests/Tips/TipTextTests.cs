using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class TipTextTests
{
    [Theory]
    [InlineData("Ask for a better time.", true)]
    [InlineData("One two three four five six seven.", true)]
    [InlineData("One two three four five six seven eight.", false)]
    [InlineData("Incomprehensibilities notwithstanding them", false)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    public void A_headline_has_at_most_seven_words_and_forty_characters(string text, bool fits) => Assert.Equal(fits, TipText.IsHeadline(text));

    [Fact]
    public void A_phrase_has_at_most_twelve_words()
    {
        Assert.True(TipText.IsSay("one two three four five six seven eight nine ten eleven twelve"));
        Assert.False(TipText.IsSay("one two three four five six seven eight nine ten eleven twelve thirteen"));
    }

    [Fact]
    public void One_phrase_or_one_reason_is_shown_never_both()
    {
        var fitted = TipText.Fit(Draft(why: "Heard: 'Not now.'", say: "When suits you?"));

        Assert.Equal("When suits you?", fitted.Say);
        Assert.Null(fitted.Why);
    }

    [Fact]
    public void What_is_too_long_for_a_glance_is_left_out()
    {
        var fitted = TipText.Fit(Draft(why: new string('x', 46), say: string.Join(' ', Enumerable.Repeat("word", 13))));

        Assert.Null(fitted.Say);
        Assert.Null(fitted.Why);
    }

    [Fact]
    public void A_headline_that_the_law_asks_for_is_cut_rather_than_held()
    {
        var fitted = TipText.Fit(Draft() with { Class = TipClass.Legal, Headline = "Confirm that you remove their number and then say goodbye" });

        Assert.Equal("Confirm that you remove their number and", fitted.Headline);
    }

    [Fact]
    public void A_coaching_headline_that_is_too_long_is_held_with_that_reason()
    {
        var longOne = new TipDraft(TipClass.Coaching, TipTone.Nudge, "Say it in a way that sounds like you do at home");
        var judged = Judged.By(
            Conversation.Start().Rep("how are you doing today", 6, 8).Events(),
            new PhraseDetector().Wording("how are you", Kinds.Scripted, longOne));

        Assert.Equal(HeldBecause.TooLong, Assert.Single(judged.Held).Because);
    }

    private static TipDraft Draft(string? why = null, string? say = null) => new(TipClass.Reaction, TipTone.NextStep, "Ask when.", why, say);
}
