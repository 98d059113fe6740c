using CallCoach.Speech.Vocabulary;

namespace CallCoach.Speech.Tests.Vocabulary;

public sealed class SoundKeyTests
{
    [Theory]
    [InlineData("Callum", "Calum")]
    [InlineData("Siobhan", "Shavon")]
    [InlineData("Shah", "Shaw")]
    [InlineData("Brightloop", "Brightloop's loop", false)]
    [InlineData("Knight", "Nite")]
    [InlineData("Philip", "Filip")]
    [InlineData("Wright", "Rite")]
    [InlineData("Lowe", "low")]
    [InlineData("Osei", "Osay")]
    [InlineData("Geoffrey", "Jeffrey")]
    [InlineData("Dario", "Dareo")]
    [InlineData("Winston", "Winsten")]
    [InlineData("Maya", "Mia", false)]
    [InlineData("Tom", "Tim")]
    [InlineData("Martin", "Marvin", false)]
    public void Words_that_sound_alike_share_a_key(string one, string other, bool alike = true) =>
        Assert.Equal(alike, SoundKey.Of(one) == SoundKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("...")]
    public void What_has_no_letters_has_no_key(string text) => Assert.Empty(SoundKey.Of(text));

    [Fact]
    public void Any_text_has_a_key()
    {
        var random = new Random(5);
        for (var i = 0; i < 10_000; i++)
            SoundKey.Of(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next('a', 'z' + 1))));
    }
}
