using CallCoach.Speech.Voice;

namespace CallCoach.Speech.Tests.Voice;

public sealed class VoiceGateOptionsTests
{
    [Fact]
    public void The_defaults_are_valid()
    {
        Assert.True(new VoiceGateOptions.Validator().Validate(null, new VoiceGateOptions()).Succeeded);
    }

    [Fact]
    public void Holds_out_of_order_are_refused_with_their_values()
    {
        var options = new VoiceGateOptions { HoldMilliseconds = 700 };

        var result = new VoiceGateOptions.Validator().Validate(null, options);

        Assert.Contains("HoldMilliseconds (700)", result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_longer_than_the_hold_is_refused()
    {
        var options = new VoiceGateOptions { PauseMilliseconds = 260 };

        Assert.True(new VoiceGateOptions.Validator().Validate(null, options).Failed);
    }

    [Fact]
    public void A_likelihood_above_one_is_refused()
    {
        Assert.True(new VoiceGateOptions.Validator().Validate(null, new VoiceGateOptions { Enter = 1.5f }).Failed);
    }
}
