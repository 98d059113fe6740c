using CallCoach.Models;
using CallCoach.Models.Packs;
using CallCoach.Speech;
using CallCoach.Speech.Choice;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Writes the chosen pack into the user's own settings, after it was found whole.</summary>
internal static class PackUse
{
    public static int Run(IServiceProvider services, Dictionary<string, string?> settings, string name, Terminal terminal)
    {
        var id = string.Equals(name, SpeechOptions.AutoPack, StringComparison.OrdinalIgnoreCase) ? SpeechOptions.AutoPack : Checked(services, name);
        if (services.GetRequiredService<ModelFiles>().Added is { } added)
            ChoiceMemory.Forget(added);
        var folder = SettingSources.DataFolder(settings);
        UserSettings.Write(folder, SpeechOptions.Section, nameof(SpeechOptions.Pack), id);
        terminal.Line(id == SpeechOptions.AutoPack
            ? "The next start tests the packs that are here, and takes the largest that is quick enough."
            : $"{id} hears from the next start on.");
        terminal.Line($"This stands in {UserSettings.FileIn(folder)}.");

        using var now = RoadServices.Build(settings);
        var set = now.GetRequiredService<IOptions<SpeechOptions>>().Value.Pack;
        if (!string.Equals(set, id, StringComparison.OrdinalIgnoreCase))
            terminal.ErrorLine($"But an environment variable or --set says \"{set}\", and that comes first: take CALLCOACH__SPEECH__PACK away.");
        return ExitCodes.Fine;
    }

    private static string Checked(IServiceProvider services, string name)
    {
        var models = services.GetRequiredService<ModelFiles>();
        var packs = models.Manifest(PackStore.Model).Packs;
        var pack = packs.FirstOrDefault(pack => string.Equals(pack.Id, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ModelException(
                $"There is no pack \"{name}\" on this machine; there are {string.Join(", ", packs.Select(known => known.Id))}. "
                + (PackCatalogue.Find(name) is { } known ? $"\"callcoach models pull {known.Id}\" fetches it." : "\"callcoach models add FILE\" adds one."));
        models.Verified(PackStore.Model, pack.File);
        return pack.Id;
    }
}
