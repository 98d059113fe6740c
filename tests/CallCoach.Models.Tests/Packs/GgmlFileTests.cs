using CallCoach.Models.Packs;

namespace CallCoach.Models.Tests.Packs;

public sealed class GgmlFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Theory]
    [InlineData(51864, 4, 4, 80, "TinyEn", false)]
    [InlineData(51865, 6, 6, 80, "Base", true)]
    [InlineData(51864, 12, 12, 80, "SmallEn", false)]
    [InlineData(51865, 24, 24, 80, "Medium", true)]
    [InlineData(51865, 32, 32, 80, "None", true)]
    [InlineData(51866, 32, 32, 128, "LargeV3", true)]
    [InlineData(51866, 32, 4, 128, "LargeV3Turbo", true)]
    [InlineData(51866, 32, 2, 128, "None", true)]
    public void The_shape_tells_the_heads_and_the_languages(int vocabulary, int layers, int textLayers, int bands, string heads, bool multilingual)
    {
        File.WriteAllBytes(_file, TinyPack.Bytes(vocabulary, layers, textLayers, bands));

        var header = GgmlFile.Read(_file);

        Assert.Equal(heads, header.DtwHeads);
        Assert.Equal(multilingual, header.IsMultilingual);
        Assert.Equal(64, header.Parameters);
    }

    [Fact]
    public void The_pack_in_the_box_is_read_as_its_manifest_has_it()
    {
        var models = ModelFiles.In();
        var pack = models.Manifest("whisper").Packs.Single(pack => pack.Id is "tiny.en-q8_0");

        var header = GgmlFile.Read(models.Verified("whisper", pack.File));

        Assert.Equal(pack.DtwHeads, header.DtwHeads);
        Assert.Equal(pack.Multilingual, header.IsMultilingual);
        Assert.InRange(header.Parameters, pack.Parameters, pack.Parameters * 1.02);
    }

    [Fact]
    public void A_pack_that_is_cut_off_anywhere_is_told()
    {
        var whole = TinyPack.Bytes();
        var ends = new List<int>();
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(_file, whole[..length]);
            if (Record.Exception(() => GgmlFile.Read(_file)) is not ModelException)
                ends.Add(length);
        }

        Assert.Empty(ends);
    }

    [Fact]
    public void Flipped_bytes_end_in_a_message_or_a_header_and_in_nothing_else()
    {
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = TinyPack.Bytes();
            for (var j = 0; j < 3; j++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(_file, bytes);

            Assert.True(Record.Exception(() => GgmlFile.Read(_file)) is null or ModelException);
        }
    }

    public void Dispose() => File.Delete(_file);
}
