namespace CallCoach.Models.Tests;

public sealed class ModelFilesTests : IDisposable
{
    private const string Whole = "weights";

    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-models-").FullName;

    [Fact]
    public void The_models_of_the_repository_are_whole()
    {
        var models = ModelFiles.In();

        foreach (var model in new[] { "whisper", "silero-vad", "coach-mini" })
        {
            Assert.NotEmpty(models.Manifest(model).Files);
            Assert.All(models.Manifest(model).Files, file => Assert.True(File.Exists(models.Verified(model, file.Name))));
        }
    }

    [Fact]
    public void The_speech_pack_says_which_heads_tell_word_times()
    {
        var pack = Assert.Single(ModelFiles.In().Manifest("whisper").Packs, pack => pack.Id is "tiny.en-q8_0");

        Assert.Equal("TinyEn", pack.DtwHeads);
        Assert.False(pack.Multilingual);
    }

    [Theory]
    [InlineData("[\"en\", \"de\"]", 2)]
    [InlineData("\"many\"", 1)]
    public void A_pack_may_name_one_language_or_several(string languages, int count)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "m"));
        File.WriteAllText(
            Path.Combine(_folder, "m", "manifest.json"),
            $$"""{ "name": "m", "licence": "MIT", "files": [], "packs": [ { "id": "p", "file": "w.bin", "languages": {{languages}} } ] }""");

        Assert.Equal(count, Assert.Single(ModelFiles.In(_folder).Manifest("m").Packs).Languages.Count);
    }

    [Fact]
    public void A_whole_file_is_handed_out()
    {
        Write("m", Whole, Hash(Whole), Whole.Length);

        Assert.Equal(Path.Combine(_folder, "m", "w.bin"), ModelFiles.In(_folder).Verified("m", "w.bin"));
    }

    [Fact]
    public void A_missing_file_is_named_with_what_to_do()
    {
        Write("m", Whole, Hash(Whole), Whole.Length);
        File.Delete(Path.Combine(_folder, "m", "w.bin"));

        var error = Assert.Throws<ModelException>(() => ModelFiles.In(_folder).Verified("m", "w.bin"));

        Assert.Contains("w.bin is missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("git checkout", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiny.en-q8_0", "callcoach models pull tiny.en-q8_0")]
    [InlineData("mine", "callcoach models add FILE --name mine")]
    public void A_missing_pack_is_named_with_how_to_get_it_back(string pack, string says)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "m"));
        File.WriteAllText(
            Path.Combine(_folder, "m", "manifest.json"),
            $$"""
            { "name": "m", "licence": "MIT", "files": [ { "name": "w.bin", "bytes": 1, "sha256": "00" } ],
              "packs": [ { "id": "{{pack}}", "file": "w.bin", "languages": "en" } ] }
            """);

        var error = Assert.Throws<ModelException>(() => ModelFiles.In(_folder).Verified("m", "w.bin"));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_torn_file_is_told_by_its_length()
    {
        Write("m", Whole[..4], Hash(Whole), Whole.Length);

        var error = Assert.Throws<ModelException>(() => ModelFiles.In(_folder).Verified("m", "w.bin"));

        Assert.Contains("expected 7 bytes, found 4", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_is_told_by_its_sum()
    {
        Write("m", "Weights", Hash(Whole), Whole.Length);

        var error = Assert.Throws<ModelException>(() => ModelFiles.In(_folder).Verified("m", "w.bin"));

        Assert.Contains($"expected SHA-256 {Hash(Whole)}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restored_file_is_taken_without_a_restart()
    {
        Write("m", "Weights", Hash(Whole), Whole.Length);
        var models = ModelFiles.In(_folder);
        Assert.Throws<ModelException>(() => models.Verified("m", "w.bin"));

        Write("m", Whole, Hash(Whole), Whole.Length);

        Assert.EndsWith("w.bin", models.Verified("m", "w.bin"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_manifest_does_not_list_is_refused()
    {
        Write("m", Whole, Hash(Whole), Whole.Length);

        var error = Assert.Throws<ModelException>(() => ModelFiles.In(_folder).Verified("m", "other.bin"));

        Assert.Contains("It lists: w.bin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_is_no_json_says_where()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "m"));
        File.WriteAllText(Path.Combine(_folder, "m", "manifest.json"), "{\n  \"name\": ");

        var error = Assert.Throws<ModelException>(() => ModelFiles.In(_folder).Manifest("m"));

        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_folder_is_named()
    {
        var error = Assert.Throws<ModelException>(() => ModelFiles.In(_folder).Manifest("nowhere"));

        Assert.Contains("\"nowhere\" has no manifest", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configured_folder_that_is_not_there_is_said()
    {
        var models = ModelFiles.In(Path.Combine(_folder, "gone"));

        var error = Assert.Throws<ModelException>(() => models.Folder);

        Assert.Contains("Models:Folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_folder_with_a_manifest_above_is_found()
    {
        Write(Path.Combine("models", "m"), Whole, Hash(Whole), Whole.Length);
        var deep = Directory.CreateDirectory(Path.Combine(_folder, "a", "models", "empty")).FullName;

        Assert.Equal(Path.Combine(_folder, "models"), ModelFolder.Find("", deep));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private void Write(string model, string content, string sha256, long bytes)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, model)).FullName;
        File.WriteAllText(Path.Combine(folder, "w.bin"), content);
        File.WriteAllText(
            Path.Combine(folder, "manifest.json"),
            $$"""{ "name": "m", "licence": "MIT", "files": [ { "name": "w.bin", "bytes": {{bytes}}, "sha256": "{{sha256}}" } ] }""");
    }
}
