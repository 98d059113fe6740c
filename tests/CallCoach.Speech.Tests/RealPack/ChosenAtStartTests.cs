using CallCoach.Models;
using CallCoach.Speech.Choice;
using CallCoach.Speech.SelfTest;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Speech.Tests.RealPack;

public sealed class ChosenAtStartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-start-").FullName;
    private int _tests;

    [Fact]
    public async Task The_first_start_tests_the_packs_and_the_next_remembers()
    {
        var first = await StartAsync();
        var tests = _tests;
        var second = await StartAsync();

        Assert.True(tests > 0);
        Assert.Equal(tests, _tests);
        Assert.Equal("tiny.en-q8_0", first.Pack);
        Assert.Equal(first.Pack, second.Pack);
        Assert.Contains("chosen by a test of this machine", first.Remark!.Text, StringComparison.Ordinal);
        Assert.Contains("chosen by an earlier test of this machine", second.Remark!.Text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The real loader and the real pack; only the clock of the test is left out, or a slow machine would choose otherwise.
    private async Task<RecognizerCapabilities> StartAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Models:Folder", Path.Combine(TestData.Root, "models"))]).Build();
        var options = new SpeechOptions { Pack = SpeechOptions.AutoPack };
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton(provider => new PackChoice(
            provider.GetRequiredService<ModelFiles>(), options, QuickAsync, new ChoiceMemory(_folder), NullLogger.Instance));
        services.AddSpeech(configuration).Configure<SpeechOptions>(settings => settings.Pack = SpeechOptions.AutoPack);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        return provider.GetRequiredService<ISpeechRecognizer>().Capabilities;
    }

    private Task<SelfTestResult> QuickAsync(string? pack, CancellationToken cancellationToken)
    {
        _tests++;
        var quick = TimeSpan.FromMilliseconds(200);
        return Task.FromResult(new SelfTestResult(pack!, quick, quick, TimeSpan.FromMilliseconds(1), TextIsRight: true, VoiceIsRight: true));
    }
}
