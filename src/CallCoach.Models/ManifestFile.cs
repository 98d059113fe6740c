using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Models;

/// <summary>Reads and writes the <c>manifest.json</c> of a model's folder.</summary>
internal static class ManifestFile
{
    public const string Name = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>The manifest; <see langword="null"/> where there is none.</returns>
    /// <exception cref="ModelException">It can't be read.</exception>
    public static ModelManifest? TryRead(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            using var stream = File.OpenRead(path);
            var manifest = JsonSerializer.Deserialize<ModelManifest>(stream, Json);
            return manifest is { Files: not null }
                ? manifest
                : throw new ModelException($"The manifest {path} lists no files. {HowToRestore(path)}");
        }
        catch (JsonException damage)
        {
            throw new ModelException(
                $"The manifest {path} can't be read: line {damage.LineNumber + 1} is not as it should be. {HowToRestore(path)}", damage);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The manifest {path} can't be read. Check who may read it and the disk. {closed.Message}", closed);
        }
    }

    /// <summary>Replaces the manifest as a whole: whoever reads meanwhile gets the old one or the new one.</summary>
    public static void Write(string folder, ModelManifest manifest)
    {
        var path = Path.Combine(folder, Name);
        var beside = path + ".new";
        File.WriteAllText(beside, JsonSerializer.Serialize(manifest, Json));
        File.Move(beside, path, overwrite: true);
    }

    public static string HowToRestore(string path) =>
        $"Restore it with \"git checkout -- {path}\", or install the program again; if it holds packs you added, delete it and add them again.";
}
