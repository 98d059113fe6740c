using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class DecodePromptTests
{
    [Fact]
    public void Names_become_a_prompt() => Assert.Equal("Dana, Harborpay.", DecodePrompt.Fit(null, " Dana,Harborpay ,"));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData(",,")]
    public void No_names_are_no_prompt(string? vocabulary) => Assert.Null(DecodePrompt.Fit(null, vocabulary));

    [Fact]
    public void Names_come_after_the_way_people_talk()
    {
        Assert.Equal("So, um, yes. Dana.", DecodePrompt.Fit("So, um, yes.", "Dana"));
        Assert.Equal("So, um, yes.", DecodePrompt.Fit("So, um, yes.", null));
        Assert.Equal("So, um, yes.", DecodePrompt.Fit("So, um, yes.", ",,"));
    }

    [Fact]
    public void What_is_too_much_is_cut_between_names()
    {
        var prompt = DecodePrompt.Fit(null, string.Join(", ", Enumerable.Range(100, 100).Select(i => $"Name{i}")))!;

        Assert.True(prompt.Length <= 201);
        Assert.Matches("Name[0-9]{3}\\.$", prompt);
    }
}
