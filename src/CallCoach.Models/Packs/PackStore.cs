using System.Globalization;

namespace CallCoach.Models.Packs;

/// <summary>The user's own folder of speech packs: a manifest, a licence, and for each pack its file and its card.</summary>
/// <param name="added">The folder for what the user adds; it is made when the first pack comes.</param>
public sealed class PackStore(string added)
{
    public const string Model = "whisper";

    private const string LicenceFile = "LICENSE";

    /// <summary>The folder that the packs' files are put into.</summary>
    public string Folder { get; } = Path.Combine(added, Model);

    /// <summary>Where a pack's file belongs; the folder is there afterwards.</summary>
    /// <exception cref="ModelException">The folder can't be made.</exception>
    public string PlaceFor(string file)
    {
        try
        {
            Directory.CreateDirectory(Folder);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(
                $"The folder {Folder} can't be made ({closed.Message}). Name another one with the setting Models:Added or Data:Folder.", closed);
        }

        return Path.Combine(Folder, file);
    }

    /// <summary>Enters a pack whose file is in its place. One of the same name is replaced.</summary>
    /// <exception cref="ModelException">The manifest there can't be read, or the folder can't be written.</exception>
    public void Enter(ModelPack pack, ModelFile file)
    {
        var before = ManifestFile.TryRead(Folder);
        var manifest = new ModelManifest(Model, "see each pack", [.. (before?.Files ?? []).Where(other => other.Name != file.Name), file])
        {
            Source = "Added by the user of this machine",
            Packs = [.. (before?.Packs ?? []).Where(other => !string.Equals(other.Id, pack.Id, StringComparison.OrdinalIgnoreCase)), pack],
        };
        try
        {
            File.WriteAllText(Path.Combine(Folder, LicenceFile), LicenceOfWhisper());
            File.WriteAllText(Path.Combine(Folder, $"{pack.Id}.md"), CardOf(pack, file));
            ManifestFile.Write(Folder, manifest);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The folder {Folder} can't be written ({closed.Message}). Check who may write there and the disk.", closed);
        }
    }

    private static string LicenceOfWhisper()
    {
        using var reader = new StreamReader(typeof(PackStore).Assembly.GetManifestResourceStream(LicenceFile)!);
        return reader.ReadToEnd();
    }

    private static string CardOf(ModelPack pack, ModelFile file) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        # Whisper {pack.Id}

        Speech to text, {pack.Parameters / 1e6:0} million weights, {(pack.Multilingual ? "99 languages" : "English")}; loaded by Whisper.net.

        - **File**: `{file.Name}`, {file.Bytes} bytes, SHA-256 `{file.Sha256}`
        - **From**: {pack.Source}
        - **Licence**: {pack.Licence}
        - **Word times**: {(pack.DtwHeads == "None" ? "coarse, as its attention heads aren't known" : $"by the attention heads {pack.DtwHeads}")}
        - **Known failure**: invents short phrases on noise and repeats itself at times; names are heard wrong most often.

        """);
}
