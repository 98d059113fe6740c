using CallCoach.Models;
using CallCoach.Speech.Choice;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.WhisperNet;

/// <summary>Loads the pack of the settings, or the one that a test chose; where it can't be used another one, and says so.</summary>
internal sealed class RecognizerLoader(
    ModelFiles models, IOptions<SpeechOptions> options, PackLoader packs, PackChoice choice, ILogger<RecognizerLoader> log)
{
    public const string PackInTheBox = "tiny.en-q8_0";

    /// <exception cref="ModelException">No pack can be used; the message is about the one that was wanted.</exception>
    /// <exception cref="SpeechException">The native library does not load.</exception>
    public ISpeechRecognizer Load()
    {
        var (wanted, remark) = Wanted();
        try
        {
            return packs.Load(wanted, remark);
        }
        catch (ModelException broken)
        {
            if (Replacement(wanted, broken.Message) is { } other)
                return other;
            throw;
        }
    }

    // A container makes its parts in one go, and the test of a first start takes two seconds at the most.
    private (string Pack, PackRemark? Remark) Wanted()
    {
        if (!string.Equals(options.Value.Pack, SpeechOptions.AutoPack, StringComparison.OrdinalIgnoreCase))
            return (options.Value.Pack, null);
        var chosen = Task.Run(() => choice.ChooseAsync(CancellationToken.None)).GetAwaiter().GetResult();
        return chosen is null ? (PackInTheBox, null) : (chosen.Pack, new PackRemark(chosen.Said, IsFallback: false));
    }

    private ISpeechRecognizer? Replacement(string wanted, string reason)
    {
        var others = models.Manifest(WhisperPack.Model).Packs
            .OrderBy(pack => pack.Id != PackInTheBox)
            .ThenBy(pack => pack.Parameters)
            .Select(pack => pack.Id)
            .Where(id => !string.Equals(id, wanted, StringComparison.OrdinalIgnoreCase));
        foreach (var id in others)
        {
            try
            {
                var recognizer = packs.Load(id, new PackRemark($"The pack {wanted} can't be used, so {id} is. {reason}", IsFallback: true));
                log.PackReplaced(wanted, id, reason);
                return recognizer;
            }
            catch (ModelException alsoBroken)
            {
                log.PackPassedOver(id, alsoBroken.Message);
            }
        }

        return null;
    }
}
