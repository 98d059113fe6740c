using CallCoach.Speech.WhisperNet;
using CsCheck;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class DecodeSettingsTests
{
    [Theory]
    [InlineData(1, 500)]
    [InlineData(7.9, 500)]
    [InlineData(9, 552)]
    [InlineData(12.5, 728)]
    [InlineData(15, 856)]
    public void The_window_has_two_seconds_to_spare(double seconds, int window)
    {
        Assert.Equal(window, DecodeSettings.WindowFor(seconds));
    }

    [Fact]
    public void The_window_is_always_longer_than_the_sound_and_a_multiple_of_eight()
    {
        Gen.Double[0, 15].Sample(seconds =>
        {
            var window = DecodeSettings.WindowFor(seconds);
            Assert.True(window >= 50 * seconds);
            Assert.Equal(0, window % 4);
            Assert.InRange(window, 500, 1500);
        });
    }

    [Fact]
    public void Retries_take_the_full_window_and_only_the_last_one_guesses()
    {
        var attempts = Enumerable.Range(0, 3).Select(n => DecodeSettings.For(16_000 * 3, n, prompt: null, ladder: false, tokensPerSecond: 6.5)).ToList();

        Assert.Equal([500, 1500, 1500], attempts.Select(settings => settings.Window));
        Assert.Equal([0, 0, .4f], attempts.Select(settings => settings.Temperature));
        Assert.All(attempts, settings => Assert.Equal(27, settings.TokenCap));
    }
}
