using CallCoach.Audio;

namespace CallCoach.Speech.Segments;

/// <summary>Where to cut an utterance that has grown too long.</summary>
internal static class CutRule
{
    // Silero's own splitting rule takes 98 ms as the shortest silence between words: three windows.
    private const int ShortestSilence = 3;

    private const int LastSeconds = 3;

    /// <summary>
    /// The window to cut at, within the last 3 s: the middle of the longest silence of at least three windows, else the one
    /// least like speech.
    /// </summary>
    public static int WindowToCutAt(ReadOnlySpan<float> probabilities, float exit)
    {
        var first = Math.Max(0, probabilities.Length - LastSeconds * AudioFrame.SampleRate / AudioFrame.SampleCount);
        var (start, length) = LongestSilence(probabilities, first, exit);
        return length >= ShortestSilence ? start + length / 2 : LeastLikeSpeech(probabilities, first);
    }

    private static (int Start, int Length) LongestSilence(ReadOnlySpan<float> probabilities, int first, float exit)
    {
        var (best, length, run) = (first, 0, 0);
        for (var i = first; i < probabilities.Length; i++)
        {
            run = probabilities[i] < exit ? run + 1 : 0;
            if (run > length)
                (best, length) = (i - run + 1, run);
        }

        return (best, length);
    }

    private static int LeastLikeSpeech(ReadOnlySpan<float> probabilities, int first)
    {
        var best = first;
        for (var i = first; i < probabilities.Length; i++)
        {
            if (probabilities[i] < probabilities[best])
                best = i;
        }

        return best;
    }
}
