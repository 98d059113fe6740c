using System.Diagnostics;
using CallCoach.Models;
using CallCoach.Speech.Guards;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.WhisperNet;

/// <summary>Loads one pack: this one or none.</summary>
internal sealed class PackLoader(
    ModelFiles models, IOptions<SpeechOptions> options, IOptions<GuardOptions> guards, SpeechMetrics metrics, ILogger<PackLoader> log)
{
    /// <param name="choice">What a person should know of how it came to be this one.</param>
    /// <param name="language">Language that is spoken, where it isn't that of the settings.</param>
    /// <exception cref="ModelException">The pack is unknown, broken, or knows another language.</exception>
    /// <exception cref="SpeechException">The native library does not load.</exception>
    public ISpeechRecognizer Load(string id, PackRemark? choice = null, string? language = null)
    {
        var began = Stopwatch.GetTimestamp();
        var pack = WhisperPack.Find(models, id, language ?? options.Value.Language, options.Value.Hesitations);
        var decoder = new WhisperDecoder(pack, options.Value);
        if (options.Value.UseGpu && !decoder.IsOnGpu)
            log.NoGpuRuntime(WhisperDecoder.LoadedLibrary);
        var recognizer = new WhisperNetRecognizer(pack, guards.Value, decoder.RunAsync, metrics, decoder) { Remark = choice };
        log.RecognizerLoaded(recognizer.Capabilities.Name, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return recognizer;
    }
}
