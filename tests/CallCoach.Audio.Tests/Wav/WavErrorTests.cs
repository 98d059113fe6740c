namespace CallCoach.Audio.Tests;

public sealed class WavErrorTests
{
    [Fact]
    public void An_empty_file_says_so() => Refused([], 0, "is empty", "Record or copy it again");

    [Fact]
    public void Text_is_no_recording() => Refused("this is"u8.ToArray(), 0, "not a WAV file", "\"this\"");

    [Theory]
    [InlineData("OggS\0\0\0\0\0\0\0\0\0\0", "an Ogg file")]
    [InlineData("fLaC\0\0\0\0\0\0\0\0\0\0", "a FLAC file")]
    [InlineData("ID3\u0003\0\0\0\0\0\0\0\0\0", "an MP3 file")]
    [InlineData("\0\0\0 ftypM4A \0\0", "an MP4 file")]
    [InlineData("RIFX\0\0\0\0WAVE\0\0", "big-endian")]
    [InlineData("RIFF\0\0\0\0AVI LIST", "of the kind \"AVI \"")]
    [InlineData("FORM\0\0\0\0AIFF\0\0", "an AIFF file")]
    public void Other_kinds_of_file_are_named_with_the_way_to_convert_them(string content, string kind) =>
        Refused([.. content.Select(letter => (byte)letter)], 0, kind, "ffmpeg -i");

    [Fact]
    public void A_header_cut_short_is_named_with_its_end() => Refused("RIFF\0\0\0"u8.ToArray(), 7, "byte 7", "no sound");

    [Fact]
    public void A_file_without_a_format_is_refused_where_its_sound_begins() =>
        Refused(new WavBytes().Data([1, 2]).ToArray(), 12, "before any \"fmt \" chunk", "byte 12");

    [Fact]
    public void A_file_without_sound_is_refused_at_its_end() =>
        Refused(new WavBytes().Format().ToArray(), 36, "no \"data\" chunk", "byte 36");

    [Fact]
    public void A_file_with_neither_is_refused_at_its_end() =>
        Refused(new WavBytes().Chunk("LIST", new byte[8]).ToArray(), 28, "no \"fmt \" and no \"data\" chunk", "byte 28");

    [Fact]
    public void A_short_format_is_refused() =>
        Refused(new WavBytes().Chunk("fmt ", new byte[8]).Data([1, 2]).ToArray(), 20, "8 bytes", "header is damaged");

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Neither_none_nor_six_channels_are_a_call(int channels) =>
        Refused(new WavBytes { Channels = (ushort)channels }.Format().Data([1, 2]).ToArray(), 22, $"{channels} channels", "-ac 2");

    [Theory]
    [InlineData(0u)]
    [InlineData(4_000_000_000u)]
    public void An_impossible_rate_is_a_damaged_header(uint rate) =>
        Refused(new WavBytes { Rate = rate }.Format().Data([1, 2]).ToArray(), 24, $"{rate} samples a second", "damaged");

    [Theory]
    [InlineData(2, 4, "Adpcm")]
    [InlineData(85, 16, "MpegLayer3")]
    [InlineData(0x7777, 16, "0x7777")]
    [InlineData(1, 40, "Pcm")]
    public void A_codec_that_is_not_known_is_named(int tag, int bits, string name) =>
        Refused(
            new WavBytes { Tag = (ushort)tag, Bits = (ushort)bits, Channels = 2 }.Format().Data([1, 2]).ToArray(), 20, name, "ffmpeg -i");

    [Fact]
    public void A_file_that_is_not_there_says_where_it_was_looked_for()
    {
        var path = Path.Combine(Path.GetTempPath(), "no-such-folder", "call.wav");
        var error = Assert.Throws<AudioException>(() => WavFile.Open(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_recording()
    {
        var error = Assert.Throws<AudioException>(() => WavFile.Open(Path.GetTempPath()));
        Assert.Contains("is a folder", error.Message, StringComparison.Ordinal);
    }

    private static void Refused(byte[] bytes, long position, params string[] words)
    {
        var error = Assert.Throws<WavException>(() => WavBytes.Open(bytes).Dispose());
        Assert.Equal(position, error.Position);
        Assert.StartsWith("call.wav", error.Message, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
    }
}
