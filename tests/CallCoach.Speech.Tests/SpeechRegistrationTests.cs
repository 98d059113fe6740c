using CallCoach.Speech.Tests.RealPack;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.Tests;

public sealed class SpeechRegistrationTests
{
    [Theory]
    [InlineData("Speech:Threads", "0")]
    [InlineData("Speech:Gate:Enter", "2")]
    [InlineData("Speech:Gate:HoldMilliseconds", "900")]
    [InlineData("Speech:Segments:LongestSeconds", "30")]
    [InlineData("Speech:Segments:LongestSeconds", "12")]
    [InlineData("Speech:Partials:LargestShare", "3")]
    [InlineData("Speech:Guards:Compression", "0")]
    [InlineData("Speech:CrossTalk:WordOverlap", "0")]
    public void A_setting_out_of_range_is_refused_at_the_start(string key, string value)
    {
        using var services = PackInTheBox.Services((key, value));

        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void The_defaults_are_accepted()
    {
        using var services = PackInTheBox.Services();

        services.GetRequiredService<IStartupValidator>().Validate();
    }
}
