using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach;

/// <summary>Loads the models and uses each once, so that the first words of the first call come as fast as all others.</summary>
internal static class WarmUp
{
    /// <exception cref="SpeechException">The speech model or its native library can't be used; the message says what to do.</exception>
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var recognizer = services.GetRequiredService<ISpeechRecognizer>();
        using var voice = services.GetRequiredService<Func<IVoiceModel>>()();
        voice.SpeechProbability(new float[voice.WindowSamples]);
        await recognizer.RecognizeAsync(new RecognitionRequest(new float[AudioFrame.SampleRate], RecognitionPurpose.Partial), cancellationToken);
        services.GetRequiredService<ILanguageModel>().Mark(Speaker.Rep, "hello there", []);
    }
}
