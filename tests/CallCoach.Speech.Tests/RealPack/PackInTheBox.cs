using CallCoach.Audio;
using CallCoach.Speech.Tests.RealPack;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(PackInTheBox))]

namespace CallCoach.Speech.Tests.RealPack;

/// <summary>Speech as the program registers it, with the pack of the repository, loaded once for all tests.</summary>
public sealed class PackInTheBox : IAsyncDisposable
{
    private readonly ServiceProvider _services = Services();

    public ISpeechRecognizer Recognizer => _services.GetRequiredService<ISpeechRecognizer>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static ServiceProvider Services(params (string Key, string Value)[] changed)
    {
        var settings = changed.ToDictionary(setting => setting.Key, setting => (string?)setting.Value, StringComparer.Ordinal);
        settings["Models:Folder"] = Path.Combine(TestData.Root, "models");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddLogging().AddSpeech(configuration).BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The final texts of a recording; one side may be silent.</summary>
    public async Task<List<TextHeard>> FinalsAsync(float[] rep, float[] prospect)
    {
        var finals = new List<TextHeard>();
        var request = new TranscriptionRequest(TranscriptionMode.Recorded);
        await foreach (var heard in Get<Transcriber>().TranscribeAsync(Frames(rep, prospect), request, TestContext.Current.CancellationToken))
        {
            if (heard is TextHeard { IsFinal: true } final)
                finals.Add(final);
        }

        return finals;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static async IAsyncEnumerable<AudioFrame> Frames(float[] rep, float[] prospect)
    {
        for (var start = 0; start < Math.Max(rep.Length, prospect.Length); start += AudioFrame.SampleCount)
        {
            yield return new AudioFrame().Fill(Track.Rep, start, Window(rep, start));
            yield return new AudioFrame().Fill(Track.Prospect, start, Window(prospect, start));
            await Task.Yield();
        }
    }

    private static ReadOnlySpan<float> Window(float[] samples, int start) =>
        start >= samples.Length ? [] : samples.AsSpan(start, Math.Min(AudioFrame.SampleCount, samples.Length - start));
}
