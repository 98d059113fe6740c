using CallCoach.Models;
using Whisper.net;

namespace CallCoach.Speech.WhisperNet;

/// <summary>A pack of Whisper weights: a verified file, and what must be known to decode with it.</summary>
internal sealed record WhisperPack(string Id, string Path, bool Multilingual, WhisperAlignmentHeadsPreset Heads, WordTiming Timing)
{
    public const string Model = "whisper";

    // The fastest speech of the sample calls needs 6 tokens a second. Whisper's tokens were made for English: other languages
    // take up to twice as many for the same speech (Whisper paper, appendix), and a cap that is too low loses words.
    private const double EnglishTokensPerSecond = 6.5;
    private const double OtherTokensPerSecond = 13;
    private const string English = "en";

    // Left alone, Whisper leaves out every third "um". Longer lines and real sentences were no better and made it babble more.
    private const string Hesitant = "So, um, it is, uh, like, er, this.";

    /// <summary>Language that is spoken, as Whisper's code of it.</summary>
    public string Language { get; init; } = English;

    /// <summary>A line said the way people talk, as the decoder's prompt: it prints what it is shown. Null for none.</summary>
    public string? Style { get; init; }

    public double TokensPerSecond => IsEnglish(Language) ? EnglishTokensPerSecond : OtherTokensPerSecond;

    /// <summary>Tokens from here on are not text but marks: end, language, task, time.</summary>
    public int FirstMark => Multilingual ? 50257 : 50256;

    /// <summary>Whether a pack can be told to hear this language.</summary>
    public static bool Knows(ModelPack pack, string language) =>
        pack.Multilingual || IsEnglish(language);

    /// <exception cref="ModelException">The pack is unknown, knows another language, or its file is missing or torn.</exception>
    public static WhisperPack Find(ModelFiles models, string id, string language, bool hesitations)
    {
        var packs = models.Manifest(Model).Packs;
        var pack = packs.FirstOrDefault(pack => string.Equals(pack.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new ModelException(
                $"There is no pack \"{id}\" on this machine; there are {string.Join(", ", packs.Select(known => known.Id))}. "
                + $"\"callcoach models list\" shows which can be had, and \"callcoach models use\" chooses one.");
        if (!Knows(pack, language))
        {
            throw new ModelException(
                $"The pack {pack.Id} knows English only, and Speech:Language is \"{language}\". "
                + "Choose one that knows more: \"callcoach models pull base-q8_0\", then \"callcoach models use base-q8_0\".");
        }

        return new WhisperPack(pack.Id, models.Verified(Model, pack.File), pack.Multilingual, HeadsOf(pack), WordTiming.Of(pack.DtwHeads))
        {
            Language = language.ToLowerInvariant(),
            Style = hesitations && IsEnglish(language) ? Hesitant : null,
        };
    }

    private static bool IsEnglish(string language) => string.Equals(language, English, StringComparison.OrdinalIgnoreCase);

    // With the heads of another pack the native library ends the process, so a guess is never made.
    private static WhisperAlignmentHeadsPreset HeadsOf(ModelPack pack) =>
        Enum.TryParse<WhisperAlignmentHeadsPreset>(pack.DtwHeads, out var heads)
            && heads is not (WhisperAlignmentHeadsPreset.NTopMost or WhisperAlignmentHeadsPreset.Custom)
            ? heads
            : WhisperAlignmentHeadsPreset.None;
}
