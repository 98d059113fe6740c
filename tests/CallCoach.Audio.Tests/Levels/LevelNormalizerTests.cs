using CallCoach.Testing;
using CsCheck;

namespace CallCoach.Audio.Tests;

public sealed class LevelNormalizerTests
{
    [Theory]
    [InlineData(-40)]
    [InlineData(-30)]
    [InlineData(-24)]
    [InlineData(-15)]
    public void Speech_of_any_loudness_ends_near_the_same(double decibels)
    {
        var line = Line(decibels, seconds: 12);
        Normalize(line);
        // The last two seconds, in which the gain has settled.
        Assert.Equal(-24, Decibels.Of(Loud(line.AsSpan(10 * 16_000))), 3.0);
    }

    [Fact]
    public void Noise_alone_is_not_raised()
    {
        var noise = Signal.Noise(TimeSpan.FromSeconds(10), amplitude: 0.005);
        var normalizer = Normalize(noise);
        Assert.Equal(0, normalizer.Gain);
    }

    [Fact]
    public void Digital_silence_stays_silent()
    {
        var silence = new float[16_000];
        Normalize(silence);
        Assert.All(silence, sample => Assert.Equal(0, sample));
    }

    [Fact]
    public void No_sound_leaves_full_scale_and_the_gain_never_jumps() =>
        Gen.Float[-1, 1].Array[512].Array[1, 30].Sample(frames =>
        {
            var normalizer = new LevelNormalizer();
            foreach (var frame in frames)
            {
                var before = normalizer.Gain;
                normalizer.Apply(frame);
                Assert.InRange(Math.Abs(normalizer.Gain - before), 0, 0.385);
                Assert.All(frame, sample => Assert.InRange(sample, -1f, 1f));
            }
        }, iter: 50);

    // Words of 300 ms with pauses of 200 ms over the noise of a line, 25 dB below them.
    private static float[] Line(double decibels, int seconds)
    {
        var amplitude = Decibels.ToAmplitude(decibels) * Math.Sqrt(2);
        var line = Signal.Noise(TimeSpan.FromSeconds(seconds), amplitude: Decibels.ToAmplitude(decibels - 25));
        for (var start = 3_200; start + 4_800 < line.Length; start += 8_000)
        {
            var word = Signal.Tone(300, TimeSpan.FromSeconds(0.3), amplitude: amplitude);
            for (var i = 0; i < word.Length; i++)
                line[start + i] += word[i];
        }

        return line;
    }

    private static double Loud(ReadOnlySpan<float> samples)
    {
        var loudest = 0d;
        for (var i = 0; i + 3_200 <= samples.Length; i += 800)
            loudest = Math.Max(loudest, Signal.Rms(samples.Slice(i, 3_200)));
        return loudest;
    }

    private static LevelNormalizer Normalize(float[] samples)
    {
        var normalizer = new LevelNormalizer();
        for (var i = 0; i + 512 <= samples.Length; i += 512)
            normalizer.Apply(samples.AsSpan(i, 512));
        return normalizer;
    }
}
