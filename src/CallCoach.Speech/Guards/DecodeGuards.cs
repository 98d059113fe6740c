using System.IO.Compression;
using System.Text;
using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Guards;

/// <summary>Tells words from what a decoder invents. Pure: a decode in, a verdict out.</summary>
internal static class DecodeGuards
{
    private const int RepeatsThatMeanNothing = 3;

    // People do say "no thank you" twice.
    private const int WordsRarelySaidTwice = 4;

    public static GuardTrip Judge(Decode decode, DecodeSettings settings, GuardOptions options)
    {
        if (decode.Tokens.Count == 0)
            return GuardTrip.None;

        var sure = decode.MeanLogProbability;
        if (decode.NoSpeechProbability > options.NoSpeech && sure < options.MeanLogProbability)
            return GuardTrip.Silence;
        if (IsOneTokenRepeated(decode))
            return GuardTrip.Repeat;
        if (decode.NoSpeechProbability >= options.PhantomNoSpeech && PhantomPhrases.Contains(decode.Text))
            return GuardTrip.Phantom;
        if (sure < options.VocabularyLogProbability && IsRunOf(decode.Text, settings.Prompt))
            return GuardTrip.VocabularyEcho;
        if (decode.Produced > settings.TokenCap)
            return GuardTrip.TokenCap;
        if (CompressionOf(decode.Text) > options.Compression)
            return GuardTrip.Loop;
        if (settings.Window < DecodeSettings.FullWindow && IsEndRepeated(WordForm.All(decode.Text)))
            return GuardTrip.EndRepeated;
        return sure < options.MeanLogProbability ? GuardTrip.Unsure : GuardTrip.None;
    }

    public static GuardAction After(GuardTrip trip) => trip switch
    {
        GuardTrip.None => GuardAction.Accept,
        GuardTrip.Silence or GuardTrip.Repeat or GuardTrip.Phantom => GuardAction.Drop,
        GuardTrip.VocabularyEcho => GuardAction.RetryWithoutPrompt,
        _ => GuardAction.Retry,
    };

    /// <summary>How many times shorter the text is as zlib stores it; ordinary sentences stay below 2.</summary>
    public static double CompressionOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(bytes);
        return (double)bytes.Length / packed.Length;
    }

    private static bool IsOneTokenRepeated(Decode decode) =>
        decode.Tokens.Count >= RepeatsThatMeanNothing && decode.Tokens.All(token => token.Id == decode.Tokens[0].Id);

    private static bool IsEndRepeated(ReadOnlySpan<string> words)
    {
        for (var length = WordsRarelySaidTwice; 2 * length <= words.Length; length++)
        {
            if (words[^length..].SequenceEqual(words[^(2 * length)..^length]))
                return true;
        }

        return false;
    }

    private static bool IsRunOf(string text, string? prompt)
    {
        if (prompt is null)
            return false;
        var words = WordForm.All(text);
        return words.Length > 0 && $" {string.Join(' ', WordForm.All(prompt))} ".Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal);
    }
}
