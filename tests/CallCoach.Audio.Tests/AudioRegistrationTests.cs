using CallCoach.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CallCoach.Audio.Tests;

public sealed class AudioRegistrationTests
{
    [Fact]
    public async Task The_factory_plays_recordings_with_the_clock_of_the_program()
    {
        await using var services = Build();
        await using var source = services.GetRequiredService<AudioSourceFactory>()
            .OpenFile(Clips.Path("dtmf-digits.wav"), ReplayPace.Fastest);
        Assert.Equal(4, source.Duration!.Value.TotalSeconds, 0.01);
    }

    [Fact]
    public async Task Settings_are_read_from_the_section_Audio()
    {
        await using var services = Build(("Audio:RepDevice", "Headset"), ("Audio:QueueSeconds", "5"));
        var options = services.GetRequiredService<IOptions<CaptureOptions>>().Value;
        Assert.Equal(("Headset", 5, "auto"), (options.RepDevice, options.QueueSeconds, options.Platform));
    }

    [Theory]
    [InlineData("Audio:QueueSeconds", "0")]
    [InlineData("Audio:BufferMilliseconds", "5000")]
    [InlineData("Audio:DeadAfterSeconds", "0")]
    [InlineData("Audio:RetrySeconds", "0")]
    [InlineData("Audio:Platform", "")]
    public async Task A_setting_out_of_its_range_is_refused(string key, string value)
    {
        await using var services = Build((key, value));
        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<CaptureOptions>>().Value);
        Assert.Contains(key.Split(':')[1], error.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Build(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        return new ServiceCollection()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddAudio(configuration)
            .BuildServiceProvider();
    }
}
