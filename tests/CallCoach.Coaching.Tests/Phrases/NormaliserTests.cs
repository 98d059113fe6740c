using CallCoach.Coaching.Phrases;
using CsCheck;

namespace CallCoach.Coaching.Tests.Phrases;

public sealed class NormaliserTests
{
    [Theory]
    [InlineData("We can\u2019t do THAT, sorry.", "we can't do that sorry")]
    [InlineData("dont 'quote' me", "don't quote me")]
    [InlineData("It's 100% fail-safe - at 24/7 #1", "it's 100% fail-safe at 24/7 #1")]
    [InlineData("  Caf\u00e9   Zo\u00eb ", "cafe zoe")]
    [InlineData("At 1.6 percent", "at 1 6 percent")]
    [InlineData("", "")]
    public void Text_is_normalised_by_the_steps_of_the_phrase_files(string heard, string normal) => Assert.Equal(normal, Normaliser.Of(heard).Text);

    [Fact]
    public void A_token_knows_its_place_in_what_was_heard()
    {
        const string Heard = "Um, we cant, honestly.";
        var normal = Normaliser.Of(Heard);
        Assert.Equal("Um we cant honestly", string.Join(' ', normal.Tokens.Select(token => Heard[token.From..token.To])));
        Assert.Equal("we can't honestly", normal.WithoutFillers.Text);
        Assert.Equal("we cant honestly", string.Join(' ', normal.WithoutFillers.Tokens.Select(token => Heard[token.From..token.To])));
    }

    [Fact]
    public void Marks_after_a_word_are_kept_beside_it()
    {
        var tokens = Normaliser.Of("Really? Yes, it does.").Tokens;
        Assert.Equal([true, false, false, true], tokens.Select(token => token.EndsSentence));
        Assert.Equal([true, false, false, false], tokens.Select(token => token.EndsQuestion));
        Assert.Equal([true, true, false, true], tokens.Select(token => token.EndsClause));
    }

    [Fact]
    public void Tokens_cover_the_normalised_text_and_never_go_back() => Gen.String.Sample(heard =>
    {
        var normal = Normaliser.Of(heard);
        Assert.Equal(normal.Text, string.Join(' ', normal.Tokens.Select(token => normal.Text.Substring(token.At, token.Length))));
        var before = 0;
        foreach (var token in normal.Tokens)
        {
            Assert.True(token.From >= before && token.To > token.From && token.To <= heard.Length);
            before = token.To;
        }
    });

    [Fact]
    public void To_normalise_again_changes_nothing() => Gen.String.Sample(heard =>
    {
        var once = Normaliser.Of(heard).Text;
        Assert.Equal(once, Normaliser.Of(once).Text);
    });
}
