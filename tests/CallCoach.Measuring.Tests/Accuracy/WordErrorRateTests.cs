using CallCoach.Measuring.Accuracy;

namespace CallCoach.Measuring.Tests.Accuracy;

public sealed class WordErrorRateTests
{
    [Fact]
    public void The_same_words_have_no_errors() =>
        Assert.Equal(new WordErrors(5, 0, 0, 0), WordErrorRate.Count("we can't sync now", "We can not sync, now."));

    [Fact]
    public void A_lost_word_a_wrong_word_and_an_extra_word_are_counted_apart() =>
        Assert.Equal(new WordErrors(3, 1, 1, 1), WordErrorRate.Count("when would be better jordan", "when will better jordan please"));

    [Fact]
    public void Nothing_heard_is_all_deletions() => Assert.Equal(1, WordErrorRate.Count("not right now", "").Rate);

    [Fact]
    public void Invented_words_can_bring_the_rate_above_one() =>
        Assert.Equal(3, WordErrorRate.Count("bye", "thank you for watching").Rate, tolerance: 1.01);

    [Fact]
    public void Without_reference_words_there_is_no_rate() => Assert.True(double.IsNaN(WordErrorRate.Count("", "hello").Rate));

    [Fact]
    public void Numbers_said_and_printed_are_the_same() =>
        Assert.Equal(0, WordErrorRate.Count("Thursday at three fifteen", "Thursday at 315").Errors);

    [Fact]
    public void Pieces_are_normalised_each_by_itself() =>
        Assert.Equal(new WordErrors(2, 0, 0, 0), WordErrorRate.CountPieces(["twenty", "five"], ["Twenty.", "Five."]));

    [Fact]
    public void Digits_are_compared_whatever_their_grouping() =>
        Assert.Equal(0, WordErrorRate.CountDigits("four one five, five five five, oh one three three", "415-555-0133").Errors);

    [Fact]
    public void Counts_of_parts_add_up()
    {
        var sum = WordErrors.Sum([WordErrorRate.Count("a b c", "a b"), WordErrorRate.Count("d", "e f")]);
        Assert.Equal((4, 3), (sum.ReferenceWords, sum.Errors));
    }
}
