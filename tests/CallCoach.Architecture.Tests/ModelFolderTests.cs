using System.Security.Cryptography;
using System.Text.Json;

namespace CallCoach.Architecture.Tests;

/// <summary>Models in the box: each folder says what it holds, under which licence, and what it is good for.</summary>
public sealed class ModelFolderTests
{
    public static TheoryData<string> Folders { get; } = [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "models")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_model_folder_has_a_manifest_a_licence_and_a_card(string folder)
    {
        foreach (var file in new[] { "manifest.json", "LICENSE", "README.md" })
            Assert.True(File.Exists(Path.Combine(Repository.Root, "models", folder, file)), $"models/{folder}/{file} is missing");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_manifest_names_its_files_with_their_true_size_and_hash(string folder)
    {
        var path = Path.Combine(Repository.Root, "models", folder);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "manifest.json")));
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
        {
            var bytes = File.ReadAllBytes(Path.Combine(path, file.GetProperty("name").GetString()!));
            Assert.Equal(file.GetProperty("bytes").GetInt64(), bytes.LongLength);
            Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }
}
