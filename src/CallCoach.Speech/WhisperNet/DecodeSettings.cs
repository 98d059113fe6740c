using CallCoach.Audio;

namespace CallCoach.Speech.WhisperNet;

/// <summary>What one decode is told.</summary>
/// <param name="Window">Positions of the encoder, 20 ms each.</param>
/// <param name="TokenCap">Tokens after which it is stopped.</param>
/// <param name="Temperature">0 takes the likeliest token each time.</param>
/// <param name="Ladder">Whether Whisper's own retries at higher temperatures are allowed.</param>
internal sealed record DecodeSettings(int Window, int TokenCap, float Temperature, string? Prompt, bool Ladder)
{
    public const int FullWindow = 1500;

    // Smaller windows than 500 are unsafe on turns of a call: 384 gave 7.7 % errors where 500 gave 6.2 (181 turns, tiny.en).
    private const int SmallestWindow = 500;

    private const double PositionsPerSecond = 50;

    // A window as long as the sound makes the decoder babble; two more seconds never did.
    private const double SpareSeconds = 2;

    // Time marks and full stops.
    private const int TokensToSpare = 8;

    // The T = .4 of the second retry: above it Whisper invents.
    private const float RetryTemperature = 0.4f;

    /// <summary>The settings of the n-th attempt: the small window, then the full one, then the full one at T = 0.4.</summary>
    public static DecodeSettings For(int samples, int attempt, string? prompt, bool ladder, double tokensPerSecond)
    {
        var seconds = (double)samples / AudioFrame.SampleRate;
        return new DecodeSettings(
            attempt == 0 ? WindowFor(seconds) : FullWindow,
            TokenCapFor(seconds, tokensPerSecond),
            attempt < 2 ? 0 : RetryTemperature,
            prompt,
            ladder);
    }

    public static int WindowFor(double seconds)
    {
        var positions = (int)Math.Ceiling(PositionsPerSecond * (seconds + SpareSeconds));
        return Math.Clamp((positions + 7) / 8 * 8, SmallestWindow, FullWindow);
    }

    public static int TokenCapFor(double seconds, double tokensPerSecond) => TokensToSpare + (int)(tokensPerSecond * seconds);
}
