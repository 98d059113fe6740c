using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Tests;

/// <summary>Decodes as the native library would give them: a token a word, 300 ms each.</summary>
internal static class Decodes
{
    public static Decode Of(string text, float logProbability = -.2f, float noSpeech = .01f, int? produced = null)
    {
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((word, i) => Token($" {word}", ends: .3 * (i + 1), logProbability))
            .ToList();
        return new Decode($" {text}", tokens, produced ?? tokens.Count + 2, noSpeech);
    }

    public static HeardToken Token(string text, double ends, float logProbability = -.2f, bool aligned = true) =>
        new(
            string.GetHashCode(text, StringComparison.Ordinal) & 0x7fff,
            text,
            MathF.Exp(logProbability),
            logProbability,
            TimeSpan.FromSeconds(ends - .3),
            TimeSpan.FromSeconds(ends),
            aligned);
}
