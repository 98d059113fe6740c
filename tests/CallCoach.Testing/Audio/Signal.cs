using CallCoach.Audio;

namespace CallCoach.Testing;

/// <summary>Computed sounds, and how loud a tone in a sound is.</summary>
public static class Signal
{
    public static float[] Tone(double hertz, TimeSpan length, int rate = AudioFrame.SampleRate, double amplitude = 0.5)
    {
        var samples = new float[(int)Math.Round(length.TotalSeconds * rate)];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (float)(amplitude * Math.Sin(2 * Math.PI * hertz * i / rate));
        return samples;
    }

    /// <summary>White noise, the same for the same seed.</summary>
    public static float[] Noise(TimeSpan length, int seed = 1, int rate = AudioFrame.SampleRate, double amplitude = 0.5)
    {
        var random = new Random(seed);
        var samples = new float[(int)Math.Round(length.TotalSeconds * rate)];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (float)(amplitude * ((2 * random.NextDouble()) - 1));
        return samples;
    }

    /// <summary>Amplitude of one frequency in a sound (Hann window, so that other tones don't leak in).</summary>
    public static double AmplitudeOf(ReadOnlySpan<float> samples, double hertz, int rate = AudioFrame.SampleRate)
    {
        double real = 0, imaginary = 0, weight = 0;
        for (var i = 0; i < samples.Length; i++)
        {
            var window = 0.5 - (0.5 * Math.Cos(2 * Math.PI * i / samples.Length));
            var angle = 2 * Math.PI * hertz * i / rate;
            real += window * samples[i] * Math.Cos(angle);
            imaginary += window * samples[i] * Math.Sin(angle);
            weight += window;
        }

        return 2 * Math.Sqrt((real * real) + (imaginary * imaginary)) / weight;
    }

    public static double Rms(ReadOnlySpan<float> samples)
    {
        double sum = 0;
        foreach (var sample in samples)
            sum += (double)sample * sample;
        return samples.IsEmpty ? 0 : Math.Sqrt(sum / samples.Length);
    }

    public static double Decibels(double ratio) => 20 * Math.Log10(Math.Max(ratio, 1e-12));

    /// <summary>Likeness of two sounds of the same place, 1 where they differ by loudness alone.</summary>
    public static double Correlation(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        double product = 0, first = 0, second = 0;
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            product += (double)one[i] * other[i];
            first += (double)one[i] * one[i];
            second += (double)other[i] * other[i];
        }

        return first == 0 || second == 0 ? 0 : product / Math.Sqrt(first * second);
    }
}
