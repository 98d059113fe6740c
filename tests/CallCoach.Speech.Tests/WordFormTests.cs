namespace CallCoach.Speech.Tests;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("Thursday,", "thursday")]
    [InlineData("two", "2")]
    [InlineData("2.", "2")]
    [InlineData("\u201cOkay\u201d", "ok")]
    [InlineData("don't", "don't")]
    [InlineData("...", "")]
    public void However_a_word_is_printed_its_form_is_one(string word, string form) => Assert.Equal(form, WordForm.Of(word));
}
