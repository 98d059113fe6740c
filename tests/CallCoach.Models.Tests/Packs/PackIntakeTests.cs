using System.Security.Cryptography;
using CallCoach.Models.Downloading;
using CallCoach.Models.Packs;
using CallCoach.Models.Tests.Downloading;

namespace CallCoach.Models.Tests.Packs;

public sealed class PackIntakeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-packs-").FullName;
    private readonly string _added;
    private readonly PackIntake _intake;

    public PackIntakeTests()
    {
        _added = Path.Combine(_folder, "added");
        _intake = new PackIntake(new PackStore(_added));
    }

    [Fact]
    public void An_added_pack_is_found_beside_those_in_the_box()
    {
        var pack = _intake.Add(FileOf("ggml-mine-q8_0.bin", TinyPack.Bytes()), name: null);

        var models = ModelFiles.In(added: _added);
        Assert.Equal("mine-q8_0", pack.Id);
        Assert.Equal(["mine-q8_0", "tiny.en-q8_0"], models.Manifest("whisper").Packs.Select(known => known.Id));
        Assert.Equal("Base", models.Manifest("whisper").Packs[0].DtwHeads);
        Assert.Equal(TinyPack.Bytes(), File.ReadAllBytes(models.Verified("whisper", pack.File)));
        Assert.True(File.Exists(Path.Combine(_added, "whisper", "LICENSE")));
        Assert.Contains("mine-q8_0", File.ReadAllText(Path.Combine(_added, "whisper", "mine-q8_0.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_packs_stand_side_by_side_and_one_of_the_same_name_is_replaced()
    {
        _intake.Add(FileOf("ggml-one.bin", TinyPack.Bytes()), name: null);
        _intake.Add(FileOf("ggml-two.bin", TinyPack.Bytes()), name: null);
        _intake.Add(FileOf("ggml-one.bin", TinyPack.Bytes(layers: 12, textLayers: 12)), name: null);

        var packs = ModelFiles.In(added: _added).Manifest("whisper").Packs;

        Assert.Equal(["two", "one", "tiny.en-q8_0"], packs.Select(pack => pack.Id));
        Assert.Equal("Small", packs[1].DtwHeads);
        Assert.All(ModelFiles.In(added: _added).CheckAll(), check => Assert.Null(check.Fault));
    }

    [Fact]
    public void A_broken_added_pack_gives_way_to_the_one_in_the_box_of_the_same_name()
    {
        _intake.Add(FileOf("ggml-tiny.en-q8_0.bin", TinyPack.Bytes()), name: null);
        File.Delete(Path.Combine(_added, "whisper", "ggml-tiny.en-q8_0.bin"));
        var models = ModelFiles.In(added: _added);

        Assert.StartsWith(models.Folder, models.Verified("whisper", "ggml-tiny.en-q8_0.bin"), StringComparison.Ordinal);
        Assert.Contains("callcoach models pull tiny.en-q8_0", Assert.Single(models.CheckAll(), check => check.Fault is not null).Fault!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_pack_is_refused_and_leaves_nothing()
    {
        var error = Assert.Throws<ModelException>(() => _intake.Add(FileOf("ggml-notes.bin", "not a pack at all"u8.ToArray()), name: null));

        Assert.Contains("is no ggml pack", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_added));
    }

    [Theory]
    [InlineData("""{ "packs": [ { "file": "ggml-mine.bin", "sha256": "00" } ] }""")]
    [InlineData("""{ "files": [ { "name": "ggml-mine.bin", "bytes": 1, "sha256": "00" } ] }""")]
    public void A_file_that_is_not_what_the_manifest_beside_it_promises_is_refused(string manifest)
    {
        var file = FileOf("ggml-mine.bin", TinyPack.Bytes());
        File.WriteAllText(Path.Combine(_folder, "manifest.json"), manifest);

        var error = Assert.Throws<ModelException>(() => _intake.Add(file, name: null));

        Assert.Contains("is not what the manifest beside it promises", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{ "packs": 7, "files": [ 1 ] }""")]
    public void A_manifest_of_another_form_beside_the_file_promises_nothing(string manifest)
    {
        File.WriteAllText(Path.Combine(_folder, "manifest.json"), manifest);

        Assert.Equal("mine", _intake.Add(FileOf("ggml-mine.bin", TinyPack.Bytes()), name: null).Id);
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("../evil")]
    [InlineData(".hidden")]
    [InlineData("")]
    [InlineData("a b")]
    public void A_name_that_can_be_no_file_or_setting_is_refused(string name) =>
        Assert.Throws<ModelException>(() => _intake.Add(FileOf("ggml-mine.bin", TinyPack.Bytes()), name));

    [Fact]
    public void A_folder_gives_all_its_packs_and_an_empty_one_is_told()
    {
        FileOf("ggml-one.bin", TinyPack.Bytes());
        FileOf("other.txt", []);

        Assert.Equal("ggml-one.bin", Path.GetFileName(Assert.Single(PackIntake.FilesAt(_folder))));
        Assert.Throws<ModelException>(() => PackIntake.FilesAt(Path.Combine(_folder, "nowhere")));
        Assert.Throws<ModelException>(() => PackIntake.FilesAt(Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName));
    }

    [Fact]
    public async Task A_pack_of_any_name_is_fetched_when_its_sum_is_given()
    {
        await using var server = new ScriptedServer(ScriptedServer.Serves(TinyPack.Bytes()));

        var pack = await PullAsync("mine", server.Address, Convert.ToHexString(SHA256.HashData(TinyPack.Bytes())));

        Assert.Equal("mine", pack.Id);
        Assert.True(File.Exists(ModelFiles.In(added: _added).Verified("whisper", "ggml-mine.bin")));
    }

    [Fact]
    public async Task A_pack_that_the_catalogue_lacks_is_not_fetched_without_a_sum()
    {
        var error = await Assert.ThrowsAsync<ModelException>(() => PullAsync("mine", new Uri("http://127.0.0.1:1/"), sum: null));

        Assert.Contains("base-q8_0", error.Message, StringComparison.Ordinal);
        Assert.Contains("--sha256", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mirror_that_has_another_size_than_the_catalogue_is_refused()
    {
        await using var server = new ScriptedServer(ScriptedServer.Serves(TinyPack.Bytes()));

        var error = await Assert.ThrowsAsync<ModelException>(() => PullAsync("base-q8_0", server.Address, sum: null));

        Assert.Contains("the pack has 81768585", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_pack_of_the_catalogue_comes_by_https_from_a_fixed_revision_and_has_a_licence() =>
        Assert.All(PackCatalogue.All, pack =>
        {
            Assert.Equal("https", pack.Url.Scheme);
            Assert.DoesNotContain("/main/", pack.Url.AbsolutePath, StringComparison.Ordinal);
            Assert.EndsWith($"/{pack.File}", pack.Url.AbsolutePath, StringComparison.Ordinal);
            Assert.All(pack.OtherBuilds.Append(pack.Sha256), sum => Assert.Equal(64, sum.Length));
            Assert.NotEmpty(pack.Licence);
        });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string FileOf(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private async Task<ModelPack> PullAsync(string id, Uri from, string? sum)
    {
        using var download = new Download(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }, TimeProvider.System, new DownloadLimits { Pause = TimeSpan.Zero }, _ => long.MaxValue);
        return await _intake.PullAsync(download, id, from, sum, told: null, TestContext.Current.CancellationToken);
    }
}
