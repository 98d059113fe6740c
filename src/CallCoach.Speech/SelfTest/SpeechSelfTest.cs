using System.Diagnostics;
using CallCoach.Audio;
using CallCoach.Models;
using CallCoach.Speech.WhisperNet;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.SelfTest;

/// <summary>
/// Loads a pack afresh and decodes a known sentence with it: about a second. It tells whether speech works on this machine and
/// how quick it is.
/// </summary>
public sealed class SpeechSelfTest
{
    private const int Decodes = 3;

    private readonly PackLoader _loader;
    private readonly Func<IVoiceModel> _voices;
    private readonly SpeechOptions _options;

    internal SpeechSelfTest(PackLoader loader, Func<IVoiceModel> voices, IOptions<SpeechOptions> options)
    {
        _loader = loader;
        _voices = voices;
        _options = options.Value;
    }

    /// <summary>Tests a pack, by default the one in the settings. The known sentence is English whatever is spoken in calls.</summary>
    /// <exception cref="ModelException">Its file is missing or torn.</exception>
    /// <exception cref="SpeechException">A native library does not load.</exception>
    public async Task<SelfTestResult> RunAsync(string? pack, CancellationToken cancellationToken)
    {
        pack ??= _options.Pack;
        var sound = KnownSentence.Sound();
        var began = Stopwatch.GetTimestamp();
        await using var recognizer = _loader.Load(pack, language: KnownSentence.Language);
        var (voiceIsRight, window) = Listen(sound);
        var load = Stopwatch.GetElapsedTime(began);

        var request = new RecognitionRequest(sound, RecognitionPurpose.Final);
        var times = new List<TimeSpan>(Decodes);
        var text = "";
        for (var i = 0; i < Decodes; i++)
        {
            var decodeBegan = Stopwatch.GetTimestamp();
            text = (await recognizer.RecognizeAsync(request, cancellationToken)).Text;
            times.Add(Stopwatch.GetElapsedTime(decodeBegan));
            if (times[0] > SelfTestResult.Hopeless)
                break;
        }

        times.Sort();
        return new SelfTestResult(pack, load, times[times.Count / 2], window, KnownSentence.IsHeardIn(text), voiceIsRight);
    }

    private (bool IsRight, TimeSpan Window) Listen(float[] sound)
    {
        const int QuietWindows = AudioFrame.SampleRate * 3 / 10 / AudioFrame.SampleCount;
        using var voice = _voices();
        var speech = new List<bool>();
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i + AudioFrame.SampleCount <= sound.Length; i += AudioFrame.SampleCount)
            speech.Add(voice.SpeechProbability(sound.AsSpan(i, AudioFrame.SampleCount)) > .5f);
        var window = Stopwatch.GetElapsedTime(began) / speech.Count;
        return (speech.Count(heard => heard) > speech.Count / 2 && !speech.Take(QuietWindows).Any(heard => heard), window);
    }
}
