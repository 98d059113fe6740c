using CallCoach.Models;
using CallCoach.Models.Packs;
using CallCoach.Speech;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Prints the speech packs that are here, then those that can be fetched.</summary>
internal static class PackList
{
    private const double Megabyte = 1e6;

    public static void Print(IServiceProvider services, Terminal terminal)
    {
        var models = services.GetRequiredService<ModelFiles>();
        var chosen = services.GetRequiredService<IOptions<SpeechOptions>>().Value.Pack;
        var manifest = models.Manifest(PackStore.Model);
        foreach (var pack in manifest.Packs)
        {
            var bytes = manifest.Files.FirstOrDefault(file => file.Name == pack.File)?.Bytes ?? 0;
            Line(terminal, IsSame(pack.Id, chosen), pack.Id, LanguagesOf(pack.Multilingual), bytes, StateOf(models, pack, chosen));
        }

        foreach (var known in PackCatalogue.All.Where(known => !manifest.Packs.Any(pack => IsSame(pack.Id, known.Id))))
            Line(terminal, isChosen: false, known.Id, known.About, known.Bytes, $"not here; \"callcoach models pull {known.Id}\" fetches it");

        terminal.Line();
        if (IsSame(chosen, SpeechOptions.AutoPack))
            terminal.Line("Speech:Pack is \"auto\": the largest of those that are here and quick enough is used.");
        else if (!manifest.Packs.Any(pack => IsSame(pack.Id, chosen)))
            terminal.Line($"Speech:Pack is \"{chosen}\", which is not here: another pack is used in its place.");
        if (models.Added is { } added)
            terminal.Line($"Packs you add are kept in {Path.Combine(added, PackStore.Model)}.");
    }

    private static string StateOf(ModelFiles models, ModelPack pack, string chosen)
    {
        if (!models.IsThere(PackStore.Model, pack.File))
            return "its file is missing; \"callcoach models verify\" says what to do";
        return IsSame(pack.Id, chosen) ? "in use" : $"here; \"callcoach models use {pack.Id}\" chooses it";
    }

    private static string LanguagesOf(bool multilingual) => multilingual ? "99 languages" : "English";

    private static void Line(Terminal terminal, bool isChosen, string id, string about, long bytes, string state) =>
        terminal.Line(FormattableString.Invariant($"{(isChosen ? '*' : ' ')} {id,-16} {bytes / Megabyte,5:0} MB  {about}; {state}"));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
