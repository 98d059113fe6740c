using CallCoach.Models;
using CallCoach.Speech.WhisperNet;
using Microsoft.Extensions.Logging;

namespace CallCoach.Speech.Choice;

/// <summary>
/// Chooses the largest pack that is quick enough on this machine: tries them from the smallest up until one is too slow, so no
/// large pack is loaded where it has no chance. What was found is remembered until the machine, the packs or the settings change.
/// </summary>
internal sealed class PackChoice(ModelFiles models, SpeechOptions options, TestPack test, ChoiceMemory memory, ILogger log)
{
    // Time goes with the number of weights, but not quite: tiny to base is 1.9 times the weights and 1.9 to 2.2 times the time.
    private const double Doubt = 1.5;

    /// <returns>The choice; <see langword="null"/> where no pack works.</returns>
    /// <exception cref="SpeechException">The native library does not load.</exception>
    public async Task<ChosenPack?> ChooseAsync(CancellationToken cancellationToken)
    {
        var packs = Candidates();
        var key = ChoiceMemory.KeyOf(options, packs.Select(pack => (pack.Id, SumOf(pack))));
        if (memory.Recall(key) is { } remembered && packs.Any(pack => pack.Id == remembered.Pack))
            return remembered with { IsRemembered = true };

        var chosen = await TestAsync(packs, cancellationToken);
        if (chosen is { IsQuickEnough: true })
            memory.Keep(key, chosen); // what is too slow may be so only now, on a busy machine: it is tested again
        return chosen;
    }

    private async Task<ChosenPack?> TestAsync(IReadOnlyList<ModelPack> packs, CancellationToken cancellationToken)
    {
        ChosenPack? best = null;
        var perWeight = 0.0;
        foreach (var pack in packs)
        {
            if (best is not null && perWeight * pack.Parameters > Doubt * SelfTest.SelfTestResult.QuickEnough.TotalMilliseconds)
                break;
            try
            {
                var result = await test(pack.Id, cancellationToken);
                var milliseconds = result.Phrase.TotalMilliseconds;
                if (!result.Works)
                    continue;
                if (best is null || result.IsQuickEnough)
                    best = new ChosenPack(pack.Id, (long)milliseconds, result.IsQuickEnough);
                if (!result.IsQuickEnough)
                    break;
                perWeight = milliseconds / Math.Max(1, pack.Parameters);
            }
            catch (ModelException broken)
            {
                log.PackPassedOver(pack.Id, broken.Message);
            }
        }

        return best;
    }

    private List<ModelPack> Candidates() =>
    [
        .. models.Manifest(WhisperPack.Model).Packs
            .Where(pack => models.IsThere(WhisperPack.Model, pack.File) && WhisperPack.Knows(pack, options.Language))
            .OrderBy(pack => pack.Parameters),
    ];

    private string SumOf(ModelPack pack) =>
        models.Manifest(WhisperPack.Model).Files.FirstOrDefault(file => file.Name == pack.File)?.Sha256 ?? "";
}
