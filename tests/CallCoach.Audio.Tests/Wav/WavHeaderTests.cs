namespace CallCoach.Audio.Tests;

public sealed class WavHeaderTests
{
    private static readonly byte[] Sound = [0, 0x40, 0, 0xC0, 0, 0x20, 0, 0xE0];
    private static readonly float[] Samples = [0.5f, -0.5f, 0.25f, -0.25f];

    [Fact]
    public void Chunks_before_the_sound_are_passed_over()
    {
        using var file = new WavBytes().Chunk("JUNK", new byte[28]).Format().Chunk("LIST", "INFOodd"u8.ToArray()).Data(Sound).Open();
        Assert.Equal(Samples, file.ReadAll());
    }

    [Fact]
    public void A_missing_pad_byte_after_an_odd_chunk_is_forgiven()
    {
        using var file = new WavBytes().Format().Chunk("LIST", new byte[7], pad: false).Data(Sound).Open();
        Assert.Equal(Samples, file.ReadAll());
    }

    [Fact]
    public void Chunks_after_the_sound_are_no_sound()
    {
        using var file = new WavBytes().Format().Data(Sound).Chunk("LIST", new byte[40]).Open();
        Assert.Equal(Samples, file.ReadAll());
        Assert.Null(file.Damage);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(uint.MaxValue)]
    public void A_length_that_a_recorder_never_filled_in_is_taken_from_the_file(uint length)
    {
        using var file = new WavBytes { RiffLength = length }.Format().Data(Sound, length).Open();
        Assert.Equal(Samples, file.ReadAll());
        Assert.Null(file.Damage);
    }

    [Fact]
    public void A_length_of_zero_is_believed_where_other_chunks_follow()
    {
        using var file = new WavBytes().Format().Data([]).Chunk("LIST", new byte[40]).Open();
        Assert.Empty(file.ReadAll());
        Assert.Null(file.Damage);
    }

    [Fact]
    public void An_honestly_empty_recording_has_no_samples_and_no_damage()
    {
        using var file = new WavBytes().Format().Data([]).Open();
        Assert.Empty(file.ReadAll());
        Assert.Null(file.Damage);
    }

    [Theory]
    [InlineData("RF64")]
    [InlineData("BW64")]
    public void The_length_of_a_large_file_is_in_its_ds64_chunk(string riff)
    {
        var wav = new WavBytes { Riff = riff, RiffLength = uint.MaxValue }.Ds64(0, (ulong)Sound.Length).Format();
        using var file = wav.Data(Sound, uint.MaxValue).Chunk("LIST", new byte[10]).Open();
        Assert.Equal(Samples, file.ReadAll());
        Assert.Null(file.Damage);
    }

    [Fact]
    public void A_large_file_whose_recorder_crashed_reads_to_its_end()
    {
        var wav = new WavBytes { Riff = "RF64", RiffLength = uint.MaxValue }.Ds64(0, 0).Format().Data(Sound, uint.MaxValue);
        using var file = wav.Open();
        Assert.Equal(Samples, file.ReadAll());
        Assert.Null(file.Damage);
    }

    [Fact]
    public void A_large_file_that_promises_more_than_it_holds_is_torn()
    {
        var wav = new WavBytes { Riff = "RF64" }.Ds64(0, 5_000_000_000).Format().Data(Sound, uint.MaxValue);
        using var file = wav.Open();
        Assert.Equal(Samples, file.ReadAll());
        Assert.Contains("5000000000", file.Damage?.Message, StringComparison.Ordinal);
    }
}
