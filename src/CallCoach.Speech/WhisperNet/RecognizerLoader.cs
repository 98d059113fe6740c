using System.Diagnostics;
using CallCoach.Models;
using CallCoach.Speech.Guards;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.WhisperNet;

/// <summary>Loads the chosen pack; where it can't be used, the one in the box, and says so.</summary>
internal sealed class RecognizerLoader(
    ModelFiles models, IOptions<SpeechOptions> options, IOptions<GuardOptions> guards, SpeechMetrics metrics, ILogger<RecognizerLoader> log)
{
    public const string PackInTheBox = "tiny.en-q8_0";

    /// <exception cref="ModelException">Not even the pack in the box is whole.</exception>
    /// <exception cref="SpeechException">The native library does not load.</exception>
    public ISpeechRecognizer Load()
    {
        var wanted = options.Value.Pack;
        try
        {
            return Load(wanted);
        }
        catch (ModelException broken) when (!string.Equals(wanted, PackInTheBox, StringComparison.OrdinalIgnoreCase))
        {
            log.PackReplaced(wanted, PackInTheBox, broken.Message);
            return Load(PackInTheBox);
        }
    }

    /// <summary>Loads exactly this pack.</summary>
    public ISpeechRecognizer Load(string id)
    {
        var began = Stopwatch.GetTimestamp();
        var pack = WhisperPack.Find(models, id);
        var decoder = new WhisperDecoder(pack, options.Value);
        var recognizer = new WhisperNetRecognizer(pack, guards.Value, decoder.RunAsync, metrics, decoder);
        log.RecognizerLoaded(recognizer.Capabilities.Name, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return recognizer;
    }
}
