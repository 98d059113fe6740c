using CallCoach.Speech.WhisperNet;
using CsCheck;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class DecodeSettingsTests
{
    [Theory]
    [InlineData(1, 384)]
    [InlineData(5.6, 384)]
    [InlineData(7.9, 496)]
    [InlineData(12.5, 728)]
    [InlineData(15, 856)]
    public void The_window_has_two_seconds_to_spare(double seconds, int window)
    {
        Assert.Equal(window, DecodeSettings.WindowFor(seconds, RecognitionPurpose.Final));
    }

    [Theory]
    [InlineData(1, 320)]
    [InlineData(5.6, 384)]
    public void A_partial_takes_a_smaller_window_while_it_is_short(double seconds, int window)
    {
        Assert.Equal(window, DecodeSettings.WindowFor(seconds, RecognitionPurpose.Partial));
    }

    [Fact]
    public void The_window_is_always_longer_than_the_sound_and_a_multiple_of_eight()
    {
        Gen.Select(Gen.Double[0, 15], Gen.Enum<RecognitionPurpose>()).Sample((seconds, purpose) =>
        {
            var window = DecodeSettings.WindowFor(seconds, purpose);
            Assert.True(window >= 50 * seconds);
            Assert.Equal(0, window % 8);
            Assert.InRange(window, 320, 1500);
        });
    }

    [Fact]
    public void Retries_take_the_full_window_and_only_the_last_one_guesses()
    {
        var attempts = Enumerable.Range(0, 3)
            .Select(n => DecodeSettings.For(16_000 * 3, n, prompt: null, RecognitionPurpose.Final, tokensPerSecond: 6.5)).ToList();

        Assert.Equal([384, 1500, 1500], attempts.Select(settings => settings.Window));
        Assert.Equal([0, 0, .4f], attempts.Select(settings => settings.Temperature));
        Assert.All(attempts, settings => Assert.Equal(27, settings.TokenCap));
    }

    [Fact]
    public void Only_an_import_may_take_the_time_for_whispers_own_retries()
    {
        Assert.Equal(
            [RecognitionPurpose.Import],
            Enum.GetValues<RecognitionPurpose>().Where(purpose => DecodeSettings.For(16_000, 0, null, purpose, 6.5).Ladder));
    }
}
