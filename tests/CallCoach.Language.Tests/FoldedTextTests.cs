using CsCheck;

namespace CallCoach.Language.Tests;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Café Zoë", "cafe zoe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("TAB\tand\u00a0blank", "tab and blank")]
    public void Text_is_folded_as_the_vocabulary_wants_it(string heard, string folded) => Assert.Equal(folded, FoldedText.Of(heard).Text);

    [Fact]
    public void Every_folded_character_knows_where_it_came_from() => Gen.String.Sample(heard =>
    {
        var folded = FoldedText.Of(heard);
        var before = 0;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            Assert.InRange(folded.Origin(i), before, heard.Length - 1);
            before = folded.Origin(i);
        }
    });
}
