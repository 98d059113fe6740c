using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Tests.Phrases;

public sealed class PhraseFinderTests
{
    private static readonly PhraseFinder Finder = new(PhraseBook.Default.Rules);

    [Fact]
    public void A_match_is_given_in_characters_of_what_was_heard()
    {
        const string Heard = "Well, UNFORTUNATELY, um, we can't do Sundays.";
        var matches = Finder.Find(Normaliser.Of(Heard), LineContext.Unknown).ToDictionary(match => match.Rule.Id, match => Heard[match.From..match.To], StringComparer.Ordinal);
        Assert.Equal("UNFORTUNATELY", matches["N019"]);
        Assert.Equal("we can't do", matches["N002"]);
    }

    [Fact]
    public void A_phrase_is_found_across_fillers()
    {
        const string Heard = "how are you um doing today";
        Assert.Contains(Finder.Find(Normaliser.Of(Heard), LineContext.Unknown), match => match is { Rule.Id: "S001", From: 0 } && match.To == Heard.Length);
    }

    [Fact]
    public void A_word_with_a_hyphen_is_one_word() =>
        Assert.DoesNotContain(new PhraseFinder(PhraseBook.Default.All).Find(Normaliser.Of("the valve it fail-safe shut"), LineContext.Unknown), match => match.Rule.Id is "N025");

    [Fact]
    public void The_prospects_own_words_are_mirrored_and_not_flagged()
    {
        var heard = LineContext.Unknown with { RecentProspect = Normaliser.Of("We can't sync with the old one.") };
        Assert.DoesNotContain(Finder.Find(Normaliser.Of("So we can't sync, got it."), heard), match => match.Rule.Label is "negative");
        Assert.Contains(Finder.Find(Normaliser.Of("So we can't sync, got it."), LineContext.Unknown), match => match.Rule.Label is "negative");
    }

    [Fact]
    public void Disagreement_raises_a_negative_by_one_and_no_more_than_to_three()
    {
        var after = LineContext.Unknown with { AfterNo = true };
        Assert.Equal(2, Severity("we can't do that", LineContext.Unknown, "N002"));
        Assert.Equal(3, Severity("we can't do that", after, "N002"));
        Assert.Equal(3, Severity("you can't cancel it", after, "N003"));
    }

    [Fact]
    public void A_canned_opener_weighs_less_later_in_the_call()
    {
        Assert.Equal(2, Severity("how are you today", LineContext.Unknown, "S001"));
        Assert.Equal(1, Severity("how are you today", LineContext.Unknown with { Opening = false }, "S001"));
    }

    [Fact]
    public void Voicemail_lines_count_only_while_leaving_a_message()
    {
        var matches = (LineContext context) => new PhraseFinder(PhraseBook.Default.All).Find(Normaliser.Of("sorry I missed you"), context).Count(match => match.Rule.Id is "S182");
        Assert.Equal(0, matches(LineContext.Unknown));
        Assert.Equal(1, matches(LineContext.Unknown with { LeavingMessage = true }));
    }

    [Fact]
    public void An_offer_that_follows_takes_a_refusal_out_of_the_live_call() =>
        Assert.True(Finder.Find(Normaliser.Of("we can't do nineteen, what we can do is seventeen"), LineContext.Unknown).First(match => match.Rule.Id is "N002").OnlyCounted);

    [Fact]
    public void No_pattern_needs_more_than_a_moment_for_a_long_line()
    {
        var line = Normaliser.Of(string.Join(' ', Enumerable.Repeat("you know we can't have the best offer today if you don't want what I said before the end of the", 12)));
        Assert.NotEmpty(new PhraseFinder([.. PhraseBook.Default.All, .. RuleBook.Wording.Rules]).Find(line, LineContext.Unknown with { AfterNo = true }));
    }

    private static int Severity(string heard, LineContext context, string rule) =>
        Finder.Find(Normaliser.Of(heard), context).Single(match => string.Equals(match.Rule.Id, rule, StringComparison.Ordinal)).Severity;
}
