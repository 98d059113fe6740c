using CallCoach.Speech.Partials;

namespace CallCoach.Speech.SelfTest;

/// <summary>A spoken sentence that comes with the program, to test recognition with.</summary>
internal static class KnownSentence
{
    public const string Language = "en";

    public const string Text =
        "Good morning, Dana, it's Robin from Harborpay. Would Thursday at half past two be a better time to call?";

    // Two of the names may be heard in other ways.
    private const double EnoughWords = 0.85;

    private const int HeaderBytes = 44;

    /// <summary>6.6 s at 16 kHz, with 0.4 s of quiet at either end.</summary>
    public static float[] Sound()
    {
        using var stream = typeof(KnownSentence).Assembly.GetManifestResourceStream("sentence.wav")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var samples = new float[(bytes.Length - HeaderBytes) / sizeof(short)];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BitConverter.ToInt16(bytes, HeaderBytes + i * sizeof(short)) / 32768f;
        return samples;
    }

    /// <summary>Whether a text is that sentence, but for a word or two.</summary>
    public static bool IsHeardIn(string text)
    {
        var known = WordForm.All(Text);
        return known.Length - PrefixAlignment.Contradicted(known, WordForm.All(text)) >= EnoughWords * known.Length;
    }
}
