using CallCoach.Models;
using Whisper.net;

namespace CallCoach.Speech.WhisperNet;

/// <summary>A pack of Whisper weights: a verified file, and what must be known to decode with it.</summary>
internal sealed record WhisperPack(string Id, string Path, bool Multilingual, WhisperAlignmentHeadsPreset Heads, WordTiming Timing)
{
    public const string Model = "whisper";

    /// <summary>Tokens from here on are not text but marks: end, language, task, time.</summary>
    public int FirstMark => Multilingual ? 50257 : 50256;

    /// <exception cref="ModelException">The pack is unknown, or its file is missing or torn.</exception>
    public static WhisperPack Find(ModelFiles models, string id)
    {
        var packs = models.Manifest(Model).Packs;
        var pack = packs.FirstOrDefault(pack => string.Equals(pack.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new ModelException(
                $"The setting Speech:Pack names \"{id}\", and there is no such pack. Known: {string.Join(", ", packs.Select(known => known.Id))}. "
                + $"Others can be added with \"callcoach models add\".");
        return new WhisperPack(pack.Id, models.Verified(Model, pack.File), pack.Multilingual, HeadsOf(pack), WordTiming.Of(pack.DtwHeads));
    }

    // With the heads of another pack the native library ends the process, so a guess is never made.
    private static WhisperAlignmentHeadsPreset HeadsOf(ModelPack pack) =>
        Enum.TryParse<WhisperAlignmentHeadsPreset>(pack.DtwHeads, out var heads) ? heads : WhisperAlignmentHeadsPreset.None;
}
