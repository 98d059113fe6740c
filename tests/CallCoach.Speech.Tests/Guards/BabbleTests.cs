using CallCoach.Speech.Guards;
using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Tests.Guards;

public sealed class BabbleTests
{
    [Theory]
    [InlineData("Good@.6 for@.9 him.@1.3 Good@1.3 for@1.3 him.@1.3 Good@1.3", "Good for him.")]
    [InlineData("Thanks,@.5 Winston.@.8 Talk@1.1 Friday.@1.3 Thanks@1.3 Winston@1.3 talk@1.3 Friday.@1.5", "Thanks, Winston. Talk Friday.")]
    [InlineData("Hello?@.6 Hello?@.6 Hello?@.6 Hello?@.6", "Hello?")]
    public void What_takes_no_time_was_not_said(string words, string said) => Assert.Equal(said, Cut(words).Text.Trim());

    [Theory]
    [InlineData("Hello?@.6 Hello?@1.1")] // said twice
    [InlineData("No@.2 no@.2")] // in a breath
    [InlineData("I@.2 think@.4 I@.4")] // broken off
    [InlineData("Good@.1 for@.1 him.@.1 Good@.6 for@.9 him.@1.3")] // the second time is the one that was said
    [InlineData("Would@.3 Thursday@.6 work?@.9")]
    [InlineData("...@.3")]
    [InlineData("")]
    public void All_else_stays(string words)
    {
        var decode = Of(words);

        Assert.Same(decode, Babble.Cut(decode, TimeSpan.Zero));
    }

    [Fact]
    public void Speech_is_timed_from_where_it_begins()
    {
        Assert.Equal("Goodbye.", Cut("Goodbye.@.9 Goodbye.@1.0", speechStart: .3).Text.Trim());
        Assert.Equal("Goodbye. Goodbye.", Cut("Goodbye.@.9 Goodbye.@1.0", speechStart: .7).Text.Trim());
    }

    [Fact]
    public void The_cap_of_tokens_counts_what_is_left() => Assert.Equal(1, Cut("Hello?@.6 Hello?@.6 Hello?@.6").Produced);

    [Fact]
    public void Without_times_nothing_is_cut()
    {
        var decode = Of("Hello?@.6 Hello?@.6");
        var blind = decode with { Tokens = [.. decode.Tokens.Select(token => token with { Aligned = false })] };

        Assert.Same(blind, Babble.Cut(blind, TimeSpan.Zero));
    }

    private static Decode Cut(string words, double speechStart = 0) => Babble.Cut(Of(words), TimeSpan.FromSeconds(speechStart));

    /// <summary>Words with the second at which each ends.</summary>
    private static Decode Of(string words)
    {
        var tokens = words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split('@'))
            .Select(word => Decodes.Token($" {word[0]}", double.Parse(word[1], System.Globalization.CultureInfo.InvariantCulture)))
            .ToList();
        return new Decode(string.Concat(tokens.Select(token => token.Text)), tokens, tokens.Count + 2, .01f);
    }
}
