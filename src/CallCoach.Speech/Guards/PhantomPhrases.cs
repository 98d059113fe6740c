using System.Collections.Frozen;

namespace CallCoach.Speech.Guards;

/// <summary>
/// What the packs say to silence, noise, tones and music; some of it are real words of a call, so a phrase alone proves
/// nothing and only counts where the engine also doubts that anybody spoke.
/// </summary>
internal static class PhantomPhrases
{
    // "you" is what tiny.en says to digital silence; the others are what users of Whisper report most. Words that people use to
    // answer ("okay", "oh") are left out: losing one of those is worse than showing one too many.
    private static readonly FrozenSet<string> Known = new[]
    {
        "you", "thank you", "thank you very much", "thanks for watching", "thank you for watching", "bye", "bye bye",
        "please subscribe", "subtitles by the amara.org community",
    }.Select(phrase => string.Join(' ', WordForm.All(phrase))).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string text) => Known.Contains(string.Join(' ', WordForm.All(text)));
}
