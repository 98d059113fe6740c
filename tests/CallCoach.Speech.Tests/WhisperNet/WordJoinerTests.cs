using CallCoach.Speech.WhisperNet;
using CsCheck;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class WordJoinerTests
{
    private static readonly WordTiming Timing = new(TimeSpan.FromMilliseconds(90), TimeSpan.FromMilliseconds(110));

    [Fact]
    public void Tokens_are_joined_at_blanks_and_keep_their_punctuation()
    {
        var words = Join(" Harborpay, Dana.", (" Har", .3), ("bor", .5), ("pay", .7), (",", .8), (" Dana", 1.2), (".", 1.5));

        Assert.Equal(["Harborpay,", "Dana."], words.Select(word => word.Text));
    }

    [Fact]
    public void A_word_starts_where_the_token_before_it_ends_and_ends_at_its_last_sound()
    {
        var words = Join(" Good morning.", (" Good", .5), (" morning", .9), (".", 1.4));

        Assert.Equal([.2, .41], words.Select(word => Math.Round(word.Start.TotalSeconds, 3)));
        Assert.Equal([.39, .79], words.Select(word => Math.Round(word.End.TotalSeconds, 3)));
    }

    [Fact]
    public void Confidence_is_the_mean_of_its_tokens()
    {
        var decode = new Decode(
            " Harborpay",
            [Decodes.Token(" Har", .3, MathF.Log(.9f)), Decodes.Token("borpay", .6, MathF.Log(.5f))],
            4,
            .01f);

        var word = Assert.Single(WordJoiner.Join(decode, Timing, TimeSpan.Zero, TimeSpan.FromSeconds(1)));

        Assert.Equal(.7f, word.Confidence, tolerance: .001f);
    }

    [Fact]
    public void A_character_split_between_tokens_is_read_from_the_whole_text()
    {
        var words = Join(" café today", (" caf", .3), ("\ufffd", .4), ("\ufffd", .5), (" today", .9));

        Assert.Equal(["café", "today"], words.Select(word => word.Text));
    }

    [Fact]
    public void Without_alignment_the_time_marks_are_taken_as_they_are()
    {
        var decode = new Decode(
            " yes please",
            [Decodes.Token(" yes", .6, aligned: false), Decodes.Token(" please", 1, aligned: false)],
            4,
            .01f);

        var words = WordJoiner.Join(decode, Timing, TimeSpan.Zero, TimeSpan.FromSeconds(2));

        Assert.Equal([.3, .7], words.Select(word => Math.Round(word.Start.TotalSeconds, 3)));
        Assert.Equal([.6, 1], words.Select(word => Math.Round(word.End.TotalSeconds, 3)));
    }

    [Fact]
    public void No_tokens_are_no_words() => Assert.Empty(WordJoiner.Join(Decode.Nothing, Timing, TimeSpan.Zero, TimeSpan.Zero));

    [Fact]
    public void Words_are_in_order_and_have_a_length_whatever_the_alignment_says()
    {
        Gen.Double[-1, 16].Array[1, 30].Sample(ends =>
        {
            var decode = new Decode("", [.. ends.Select(end => Decodes.Token(" a", end))], ends.Length, 0);
            var words = WordJoiner.Join(decode, Timing, TimeSpan.FromSeconds(.2), TimeSpan.FromSeconds(15));

            Assert.All(words, word => Assert.True(word.End > word.Start && word.Start >= TimeSpan.Zero));
            Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(pair.First.Start <= pair.Second.Start));
        });
    }

    private static IReadOnlyList<HeardWord> Join(string text, params (string Text, double Ends)[] tokens) =>
        WordJoiner.Join(
            new Decode(text, [.. tokens.Select(token => Decodes.Token(token.Text, token.Ends))], tokens.Length, .01f),
            Timing,
            TimeSpan.FromSeconds(.2),
            TimeSpan.FromSeconds(2));
}
