namespace CallCoach.Audio;

/// <summary>Loudness: 0 dB is full scale.</summary>
public static class Decibels
{
    /// <summary>What a meter shows as nothing: below the noise of a quiet room.</summary>
    public const double Floor = -60;

    // 24 bits: below it there is no sound, only rounding.
    private const double Smallest = 1e-7;

    /// <param name="amplitude">0 to 1.</param>
    public static double Of(double amplitude) => 20 * Math.Log10(Math.Max(amplitude, Smallest));

    public static double ToAmplitude(double decibels) => Math.Pow(10, decibels / 20);

    /// <summary>Place on a meter: 0 at -60 dB and below, 1 at full scale, straight between.</summary>
    public static double ToMeter(double decibels) => Math.Clamp((decibels - Floor) / -Floor, 0, 1);
}
