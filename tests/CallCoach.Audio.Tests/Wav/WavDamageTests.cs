using CsCheck;

namespace CallCoach.Audio.Tests;

public sealed class WavDamageTests
{
    private const int HeaderLength = 44;

    [Fact]
    public void A_torn_file_reads_up_to_its_tear_and_names_the_byte()
    {
        var whole = WavBytes.Pcm16([.. Enumerable.Repeat((short)16384, 16_000)]).ToArray();
        using var file = WavBytes.Open(whole[..(HeaderLength + 16_000)]);

        Assert.Equal(8_000, file.ReadAll().Length);
        Assert.NotNull(file.Damage);
        Assert.Equal(HeaderLength + 16_000, file.Damage.Position);
        Assert.Equal(TimeSpan.FromSeconds(0.5), file.Damage.At);
        Assert.Contains("torn at byte 16044 (0.50 s): its header promises 32000", file.Damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_inside_a_sample_leaves_that_sample_out()
    {
        var whole = WavBytes.Pcm16(1, 2, 3, 4).ToArray();
        using var file = WavBytes.Open(whole[..^3]);

        Assert.Equal(2, file.ReadAll().Length);
        Assert.Equal(HeaderLength + 4, file.Damage?.Position);
        Assert.Contains("in the middle of a sample", file.Damage?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_ends_inside_a_sample_is_damage_too()
    {
        using var file = new WavBytes().Format().Data([0, 0x40, 0]).Open();
        Assert.Equal([0.5f], file.ReadAll());
        Assert.Contains("ends its sound at byte 47", file.Damage?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_streamed_file_cut_inside_a_sample_is_damage_too()
    {
        using var file = new WavBytes().Format().Data([0, 0x40, 0], uint.MaxValue, pad: false).Open();
        Assert.Equal([0.5f], file.ReadAll());
        Assert.Contains("in the middle of a sample", file.Damage?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_fails_on_the_way_ends_the_sound_there()
    {
        var bytes = WavBytes.Pcm16(new short[10_000]).ToArray();
        using var file = WavFile.Open(new BreakingStream(bytes, HeaderLength + 4096), "call.wav");

        Assert.Equal(2048, file.ReadAll(512).Length);
        Assert.Equal(HeaderLength + 4096, file.Damage?.Position);
        Assert.Contains("the disk is broken", file.Damage?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_anywhere_gives_what_stands_before_the_cut_or_a_clear_error()
    {
        var whole = new WavBytes { Channels = 2 }.Chunk("LIST", new byte[9]).Format().Data(new byte[400]).ToArray();
        Gen.Int[0, whole.Length - 1].Sample(length =>
        {
            try
            {
                using var file = WavBytes.Open(whole[..length]);
                var samples = file.ReadAll(7);
                Assert.Equal((length - file.Header.DataStart) / 4 * 2, samples.Length);
                Assert.NotNull(file.Damage);
                Assert.Equal(file.Header.DataStart + (samples.Length * 2), file.Damage.Position);
            }
            catch (WavException error)
            {
                Assert.InRange(error.Position, 0, length);
            }
        });
    }

    [Fact]
    public void No_bytes_at_all_bring_anything_but_samples_or_a_clear_error()
    {
        var start = WavBytes.Pcm16(1, 2, 3).ToArray();
        Gen.Select(Gen.Int[0, start.Length - 1], Gen.Byte).Array[0, 12].Sample(changes =>
        {
            var bytes = (byte[])start.Clone();
            foreach (var (at, value) in changes)
                bytes[at] = value;
            try
            {
                using var file = WavBytes.Open(bytes);
                Assert.All(file.ReadAll(), sample => Assert.InRange(sample, -1f, 1f));
            }
            catch (WavException error)
            {
                Assert.NotEmpty(error.Message);
            }
        });
    }
}
