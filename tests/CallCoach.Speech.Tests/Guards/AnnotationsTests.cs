using CallCoach.Speech.Guards;

namespace CallCoach.Speech.Tests.Guards;

public sealed class AnnotationsTests
{
    [Theory]
    [InlineData("[BLANK_AUDIO]", "")]
    [InlineData("(wind howling)", "")]
    [InlineData("(beep) Hi, this is Sam.", "Hi, this is Sam.")]
    [InlineData("Please hold. [music playing].", "Please hold.")]
    [InlineData("\u266a la la \u266a", "")]
    [InlineData("call (555) 123", "call (555) 123")]
    [InlineData("an (unfinished thought", "an (unfinished thought")]
    [InlineData("Would Thursday work?", "Would Thursday work?")]
    public void What_a_pack_says_about_sound_is_taken_out(string heard, string words)
    {
        Assert.Equal(words, string.Join(' ', Annotations.Remove([.. heard.Split(' ').Select(Word)]).Select(word => word.Text)));
    }

    private static HeardWord Word(string text) => new(text, TimeSpan.Zero, TimeSpan.Zero, 1);
}
