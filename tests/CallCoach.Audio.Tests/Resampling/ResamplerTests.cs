using CallCoach.Testing;

namespace CallCoach.Audio.Tests;

public sealed class ResamplerTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(8_000, 3_400)]
    [InlineData(11_025, 5_000)]
    [InlineData(16_000, 7_000)]
    [InlineData(22_050, 7_000)]
    [InlineData(32_000, 7_000)]
    [InlineData(44_100, 7_000)]
    [InlineData(48_000, 7_000)]
    [InlineData(96_000, 7_000)]
    public void Speech_up_to_7_kHz_survives_within_1_dB(int rate, double hertz)
    {
        foreach (var tone in new[] { 100, 1_000, hertz })
            Assert.InRange(Gain(rate, tone, tone), -1, 0.1);
    }

    [Theory]
    [InlineData(22_050)]
    [InlineData(32_000)]
    [InlineData(44_100)]
    [InlineData(48_000)]
    [InlineData(96_000)]
    public void A_tone_of_9_kHz_folds_to_nothing(int rate) => Assert.InRange(Gain(rate, 9_000, 7_000), -200, -40);

    [Theory]
    [InlineData(8_000, 3_400, 4_600)]
    [InlineData(11_025, 5_000, 6_025)]
    public void A_slower_line_gets_no_mirror_image_above_its_band(int rate, double hertz, double image) =>
        Assert.InRange(Gain(rate, hertz, image), -200, -40);

    [Theory]
    [InlineData(8_000)]
    [InlineData(11_025)]
    [InlineData(22_050)]
    [InlineData(44_100)]
    [InlineData(48_000)]
    public void A_click_stays_at_its_time(int rate)
    {
        var click = new float[rate];
        click[rate / 2] = 1;
        var heard = Resample(click, rate, [960]);
        var loudest = Array.IndexOf(heard, heard.Max());
        Assert.Equal((int)Math.Round(rate / 2 * 16_000.0 / rate), loudest);
    }

    [Fact]
    public void Sixteen_kHz_pass_untouched()
    {
        var noise = Signal.Noise(OneSecond);
        Assert.Equal(noise, Resample(noise, 16_000, [333]));
    }

    private static double Gain(int rate, double hertz, double heardAt)
    {
        var heard = Resample(Signal.Tone(hertz, OneSecond, rate), rate, [480]);
        return Signal.Decibels(Signal.AmplitudeOf(heard.AsSpan(2_000, 12_000), heardAt) / 0.5);
    }

    internal static float[] Resample(ReadOnlySpan<float> input, int rate, int[] blocks)
    {
        var resampler = new Resampler(rate);
        var output = new List<float>();
        var read = new float[700];
        for (var i = 0; !input.IsEmpty; i++)
        {
            var count = Math.Min(input.Length, blocks[i % blocks.Length]);
            resampler.Push(input[..count]);
            input = input[count..];
            Drain();
        }

        resampler.Finish();
        Drain();
        return [.. output];

        void Drain()
        {
            for (var count = resampler.Read(read); count > 0; count = resampler.Read(read))
                output.AddRange(read.AsSpan(0, count));
        }
    }
}
