using CallCoach.Testing;
using CsCheck;

namespace CallCoach.Audio.Tests;

public sealed class ResamplerLawTests
{
    private static readonly Gen<int> Rates =
        Gen.OneOf(Gen.Int[0, 6].Select(i => new[] { 8_000, 11_025, 16_000, 22_050, 44_056, 44_100, 48_000 }[i]), Gen.Int[4_000, 96_000]);

    [Fact]
    public void The_output_is_as_long_as_the_input_lasts() =>
        Gen.Select(Rates, Gen.Int[0, 20_000]).Sample((rate, length) =>
        {
            var expected = (int)Math.Round((decimal)length * 16_000 / rate, MidpointRounding.AwayFromZero);
            Assert.Equal(expected, Resampler.OutputLength(length, rate));
            Assert.Equal(expected, ResamplerTests.Resample(new float[length], rate, [479]).Length);
        }, iter: 40);

    [Fact]
    public void How_the_input_is_cut_changes_no_bit_of_the_output() =>
        Gen.Select(Rates, Gen.Int[1, 700].Array[1, 5], Gen.Int[0, 1_000]).Sample((rate, blocks, seed) =>
        {
            var noise = Signal.Noise(TimeSpan.FromSeconds(0.2), seed, rate);
            Assert.Equal(ResamplerTests.Resample(noise, rate, [noise.Length]), ResamplerTests.Resample(noise, rate, blocks));
        }, iter: 40);

    [Fact]
    public void Twice_as_loud_in_is_twice_as_loud_out() =>
        Gen.Select(Rates, Gen.Int[0, 1_000]).Sample((rate, seed) =>
        {
            var noise = Signal.Noise(TimeSpan.FromSeconds(0.1), seed, rate, amplitude: 0.25);
            var louder = ResamplerTests.Resample([.. noise.Select(sample => 2 * sample)], rate, [100]);
            var soft = ResamplerTests.Resample(noise, rate, [100]);
            Assert.All(louder.Zip(soft), pair => Assert.Equal(2 * pair.Second, pair.First, 1e-5));
        }, iter: 20);

    [Theory]
    [InlineData(44_100)]
    [InlineData(11_025)]
    public void After_ten_minutes_the_output_is_no_sample_off(int rate)
    {
        var resampler = new Resampler(rate);
        var second = Signal.Tone(1_000, TimeSpan.FromSeconds(1), rate);
        var read = new float[32_000];
        var total = 0L;
        var last = Array.Empty<float>();
        for (var i = 0; i < 600; i++)
        {
            resampler.Push(second);
            var count = resampler.Read(read);
            total += count;
            last = read[..count];
        }

        // The filter and the last chunk may hold back some milliseconds, the same ones after a second and after an hour.
        Assert.InRange(total, (600 * 16_000) - 200, 600 * 16_000);
        // A tone of 1 kHz repeats every 16 samples: a shift of the position would turn its phase.
        var from = (int)((16 - ((total - last.Length) % 16)) % 16);
        var expected = Signal.Tone(1_000, TimeSpan.FromSeconds(1)).AsSpan(0, 8_000);
        Assert.InRange(Signal.Correlation(last.AsSpan(from, 8_000), expected), 0.9999, 1.0001);
    }
}
