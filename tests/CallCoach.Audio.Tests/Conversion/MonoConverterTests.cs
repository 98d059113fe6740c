using CallCoach.Testing;
using CsCheck;
using NAudio.Wave;

namespace CallCoach.Audio.Tests;

public sealed class MonoConverterTests
{
    [Theory]
    [InlineData(16_000, 1)]
    [InlineData(44_100, 2)]
    [InlineData(48_000, 2)]
    [InlineData(48_000, 6)]
    [InlineData(8_000, 1)]
    public void What_a_device_delivers_becomes_mono_at_16_kHz(int rate, int channels)
    {
        var tone = Signal.Tone(1_000, TimeSpan.FromSeconds(1), rate);
        var heard = Convert(WaveFormat.CreateIeeeFloatWaveFormat(rate, channels), Float32(tone, channels), [1000]);

        Assert.Equal(16_000, heard.Length);
        Assert.Equal(0.5, Signal.AmplitudeOf(heard.AsSpan(1_000, 14_000), 1_000), 0.01);
    }

    [Fact]
    public void The_extensible_format_of_a_driver_is_understood()
    {
        var tone = Signal.Tone(1_000, TimeSpan.FromSeconds(1), 48_000);
        var format = new WaveFormatExtensible(48_000, 32, 2);
        var heard = Convert(format, Float32(tone, 2), [960]);
        Assert.Equal(0.5, Signal.AmplitudeOf(heard.AsSpan(1_000, 14_000), 1_000), 0.01);
    }

    [Fact]
    public void Where_packets_are_cut_changes_nothing() =>
        Gen.Int[1, 300].Array[1, 6].Sample(cuts =>
        {
            var bytes = Float32(Signal.Noise(TimeSpan.FromSeconds(0.1), 5, 48_000), 2);
            var format = WaveFormat.CreateIeeeFloatWaveFormat(48_000, 2);
            Assert.Equal(Convert(format, bytes, [bytes.Length]), Convert(format, bytes, cuts));
        }, iter: 50);

    [Fact]
    public void A_format_that_is_not_known_is_named_with_the_way_out()
    {
        var format = WaveFormat.CreateCustomFormat(WaveFormatEncoding.Adpcm, 48_000, 2, 48_000, 4, 4);
        var error = Assert.Throws<AudioException>(() => new MonoConverter(format));
        Assert.Contains("Adpcm", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("choose another device", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Float32(float[] mono, int channels) =>
        [.. mono.SelectMany(sample => Enumerable.Repeat(sample, channels)).SelectMany(BitConverter.GetBytes)];

    private static float[] Convert(WaveFormat format, ReadOnlySpan<byte> bytes, int[] cuts)
    {
        var converter = new MonoConverter(format);
        for (var i = 0; !bytes.IsEmpty; i++)
        {
            var count = Math.Min(bytes.Length, cuts[i % cuts.Length]);
            converter.Push(bytes[..count]);
            bytes = bytes[count..];
        }

        converter.Finish();
        var samples = new float[converter.Available];
        converter.Read(samples);
        return samples;
    }
}
