using System.Collections.Frozen;

namespace CallCoach.Speech.Guards;

/// <summary>
/// What the packs say to silence, noise, tones and music; some of it are real words of a call, so a phrase alone proves
/// nothing and only counts where the engine also doubts that anybody spoke.
/// </summary>
internal static class PhantomPhrases
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "you", "thank you", "thanks for watching", "bye", "bye bye", "okay", "so", "oh", "i", "the",
        "thank you very much", "thank you for watching", "please subscribe", "subtitles by", "music", "silence", "applause",
    }.Select(phrase => string.Join(' ', WordForm.All(phrase))).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string text) => Known.Contains(string.Join(' ', WordForm.All(text)));
}
