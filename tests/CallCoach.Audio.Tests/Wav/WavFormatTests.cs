using NAudio.Codecs;

namespace CallCoach.Audio.Tests;

public sealed class WavFormatTests
{
    [Theory]
    [InlineData(1, 8, new byte[] { 0, 64, 128, 192, 255 }, new[] { -1f, -0.5f, 0f, 0.5f, 127 / 128f })]
    [InlineData(1, 16, new byte[] { 0, 0x80, 0, 0xC0, 0, 0, 0, 0x40 }, new[] { -1f, -0.5f, 0f, 0.5f })]
    [InlineData(1, 24, new byte[] { 0, 0, 0x80, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0x40 }, new[] { -1f, -0.5f, 0f, 0.5f })]
    [InlineData(1, 32, new byte[] { 0, 0, 0, 0x80, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0, 0x40 }, new[] { -1f, -0.5f, 0f, 0.5f })]
    [InlineData(3, 32, new byte[] { 0, 0, 0x80, 0xBF, 0, 0, 0, 0, 0, 0, 0, 0x3F }, new[] { -1f, 0f, 0.5f })]
    [InlineData(3, 64, new byte[] { 0, 0, 0, 0, 0, 0, 0xF0, 0xBF, 0, 0, 0, 0, 0, 0, 0xE0, 0x3F }, new[] { -1f, 0.5f })]
    public void Plain_and_extensible_headers_give_the_same_samples(int tag, int bits, byte[] bytes, float[] expected)
    {
        var wav = new WavBytes { Tag = (ushort)tag, Bits = (ushort)bits };
        using var plain = wav.Format().Data(bytes).Open();
        using var extensible = new WavBytes { Tag = (ushort)tag, Bits = (ushort)bits }.ExtensibleFormat().Data(bytes).Open();

        Assert.Equal(expected, plain.ReadAll());
        Assert.Equal(expected, extensible.ReadAll());
        Assert.Null(plain.Damage);
        Assert.Null(extensible.Damage);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(6)]
    public void Telephone_codes_are_decoded(int tag)
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(code => (byte)code)];
        using var file = new WavBytes { Tag = (ushort)tag, Bits = 8, Rate = 8000 }.Format().Data(bytes).Open();

        var expected = bytes.Select(code =>
            (tag == 7 ? MuLawDecoder.MuLawToLinearSample(code) : ALawDecoder.ALawToLinearSample(code)) / 32768f);
        Assert.Equal(expected, file.ReadAll());
    }

    [Fact]
    public void Twenty_valid_bits_in_a_container_of_24_are_read_from_the_container()
    {
        // Valid bits stand at the top, so the scale is the container's.
        var format = new WavBytes { Bits = 24 };
        using var file = format.ExtensibleFormat().Data([0, 0, 0x40]).Open();
        Assert.Equal([0.5f], file.ReadAll());
    }

    [Fact]
    public void Two_channels_stay_interleaved()
    {
        using var file = new WavBytes { Channels = 2, Bits = 8 }.Format().Data([64, 192, 0, 128]).Open();
        Assert.Equal([-0.5f, 0.5f, -1f, 0f], file.ReadAll());
        Assert.Equal(2, file.Header.Samples);
    }

    [Fact]
    public void Numbers_that_are_no_sound_become_silence_and_overshoot_is_held()
    {
        byte[] bytes =
        [
            .. BitConverter.GetBytes(float.NaN), .. BitConverter.GetBytes(float.PositiveInfinity),
            .. BitConverter.GetBytes(-3f), .. BitConverter.GetBytes(0.25f),
        ];
        using var file = new WavBytes { Tag = 3, Bits = 32 }.Format().Data(bytes).Open();
        Assert.Equal([0f, 1f, -1f, 0.25f], file.ReadAll());
    }

    [Fact]
    public void Any_block_size_reads_the_same()
    {
        var samples = Enumerable.Range(0, 9000).Select(i => (short)(i * 7)).ToArray();
        using var one = WavBytes.Pcm16(samples).Open();
        using var other = WavBytes.Pcm16(samples).Open();
        Assert.Equal(one.ReadAll(1), other.ReadAll(5000));
    }
}
