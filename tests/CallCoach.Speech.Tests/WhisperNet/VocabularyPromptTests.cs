using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class VocabularyPromptTests
{
    [Fact]
    public void Names_become_a_prompt() => Assert.Equal("Dana, Harborpay.", VocabularyPrompt.Fit(" Dana,Harborpay ,"));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData(",,")]
    public void No_names_are_no_prompt(string? vocabulary) => Assert.Null(VocabularyPrompt.Fit(vocabulary));

    [Fact]
    public void What_is_too_much_is_cut_between_names()
    {
        var prompt = VocabularyPrompt.Fit(string.Join(", ", Enumerable.Range(100, 100).Select(i => $"Name{i}")))!;

        Assert.True(prompt.Length <= 201);
        Assert.Matches("Name[0-9]{3}\\.$", prompt);
    }
}
