namespace CallCoach.Speech.Voice;

/// <summary>
/// Raises the quiet speech of a telephone line. The level is that of windows which sound like speech, so line noise is never
/// taken for it, and the gain moves slowly, so a word keeps its shape.
/// </summary>
/// <remarks>
/// On the sample calls Silero hears 96 % of the prospect's words at the level of a headset, 92 % at 20 dB less and 79 % at 30 dB less:
/// what lies below is worth raising, what lies above is left alone.
/// </remarks>
internal sealed class Leveller
{
    // -32 dBFS: speech at or above this level is left as it is.
    private const float Wanted = 0.025f;

    // 20 dB: enough for the quietest line on which words can still be told.
    private const float LargestGain = 10;

    // A tenth of each window's step: the gain settles within a third of a second of speech.
    private const float Weight = 0.1f;

    private float _level = Wanted;

    public float Gain { get; private set; } = 1;

    /// <summary>Writes the raised window to <paramref name="raised"/>.</summary>
    public void Raise(ReadOnlySpan<float> window, Span<float> raised)
    {
        for (var i = 0; i < window.Length; i++)
            raised[i] = Math.Clamp(window[i] * Gain, -1, 1);
    }

    /// <summary>Takes note of a window's root mean square, before the raise, and of how much it sounded like speech.</summary>
    public void Observe(float level, float probability, float exit)
    {
        if (probability < exit)
            return;
        _level += Weight * (level - _level);
        Gain = Math.Clamp(Wanted / Math.Max(_level, 1e-6f), 1, LargestGain);
    }

    /// <summary>Root mean square of a window.</summary>
    public static float LevelOf(ReadOnlySpan<float> window)
    {
        var sum = 0f;
        foreach (var sample in window)
            sum += sample * sample;
        return window.IsEmpty ? 0 : MathF.Sqrt(sum / window.Length);
    }
}
