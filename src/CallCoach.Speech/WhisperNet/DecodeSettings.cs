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

    // An encoder costs what its window costs. On the 203 utterances of the sample calls, as the segmenter cuts them, 384 heard
    // as well as 500 (8.5 % of words wrong either way, by plain comparison) in four fifths of the time; 256 gave 12.3 %.
    private const int SmallestWindow = 384;

    // A partial may be thinner: where it babbles a guard drops it, and words need a second one that agrees.
    private const int SmallestWindowOfPartial = 320;

    private const double PositionsPerSecond = 50;

    // A window as long as the sound makes the decoder babble; two more seconds never did.
    private const double SpareSeconds = 2;

    // Time marks and full stops.
    private const int TokensToSpare = 8;

    // The T = .4 of the second retry: above it Whisper invents.
    private const float RetryTemperature = 0.4f;

    /// <summary>Whether it runs behind everything else: a partial may come late or not at all.</summary>
    public bool GivesWay { get; init; }

    /// <summary>The settings of the n-th attempt: the small window, then the full one, then the full one at T = 0.4.</summary>
    public static DecodeSettings For(
        int samples, int attempt, string? prompt, RecognitionPurpose purpose, double tokensPerSecond)
    {
        var seconds = (double)samples / AudioFrame.SampleRate;
        return new DecodeSettings(
            attempt == 0 ? WindowFor(seconds, purpose) : FullWindow,
            TokenCapFor(seconds, tokensPerSecond),
            attempt < 2 ? 0 : RetryTemperature,
            prompt,
            Ladder: purpose == RecognitionPurpose.Import)
        {
            GivesWay = purpose == RecognitionPurpose.Partial,
        };
    }

    public static int WindowFor(double seconds, RecognitionPurpose purpose)
    {
        var smallest = purpose == RecognitionPurpose.Partial ? SmallestWindowOfPartial : SmallestWindow;
        var positions = (int)Math.Ceiling(PositionsPerSecond * (seconds + SpareSeconds));
        return Math.Clamp((positions + 7) / 8 * 8, smallest, FullWindow);
    }

    public static int TokenCapFor(double seconds, double tokensPerSecond) => TokensToSpare + (int)(tokensPerSecond * seconds);
}
