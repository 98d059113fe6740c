using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace CallCoach.Models;

/// <summary>
/// The models' folder. It hands out the path of a file only after its length and SHA-256 agree with the manifest.
/// Each file is read through once per process (some 30 ms for the speech pack): what is on the disk now counts,
/// and no remembered answer can be out of date.
/// </summary>
public sealed class ModelFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _verified = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelManifest> _manifests = new(StringComparer.Ordinal);
    private readonly Lazy<string> _folder;

    public ModelFiles(IOptions<ModelOptions> options)
        : this(() => ModelFolder.Find(options.Value.Folder, AppContext.BaseDirectory, Environment.CurrentDirectory))
    {
    }

    private ModelFiles(Func<string> find) => _folder = new(find, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The folder that holds a folder for each model.</summary>
    /// <exception cref="ModelException">There is no such folder.</exception>
    public string Folder => _folder.Value;

    /// <summary>The models in this folder; the one found by itself where none is given.</summary>
    public static ModelFiles In(string folder = "") => new(Options.Create(new ModelOptions { Folder = folder }));

    /// <summary>The manifest of a model.</summary>
    /// <exception cref="ModelException">It is missing or can't be read.</exception>
    public ModelManifest Manifest(string model)
    {
        lock (_lock)
        {
            if (!_manifests.TryGetValue(model, out var manifest))
                _manifests[model] = manifest = ReadManifest(model);
            return manifest;
        }
    }

    /// <summary>The full path of a model's file, which is whole.</summary>
    /// <exception cref="ModelException">The file is missing, torn or changed.</exception>
    public string Verified(string model, string file)
    {
        var manifest = Manifest(model);
        var promised = manifest.Files.FirstOrDefault(entry => string.Equals(entry.Name, file, StringComparison.Ordinal))
            ?? throw new ModelException(
                $"The manifest of the model \"{model}\" doesn't list the file \"{file}\". It lists: "
                + $"{string.Join(", ", manifest.Files.Select(entry => entry.Name))}.");
        var path = Path.Combine(Folder, model, file);
        lock (_lock)
        {
            if (!_verified.Contains(path))
            {
                Check(model, path, promised);
                _verified.Add(path);
            }
        }

        return path;
    }

    private ModelManifest ReadManifest(string model)
    {
        var path = Path.Combine(Folder, model, ModelFolder.ManifestName);
        try
        {
            using var stream = File.OpenRead(path);
            var manifest = JsonSerializer.Deserialize<ModelManifest>(stream, Json);
            return manifest is { Files: not null }
                ? manifest
                : throw new ModelException($"The manifest {path} lists no files. {HowToRestore(model, path)}");
        }
        catch (JsonException damage)
        {
            throw new ModelException(
                $"The manifest {path} can't be read: line {damage.LineNumber + 1} is not as it should be. {HowToRestore(model, path)}", damage);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelException($"The model \"{model}\" has no manifest at {path}. {HowToRestore(model, path)}", missing);
        }
    }

    private static void Check(string model, string path, ModelFile promised)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new ModelException($"The model file {path} is missing. {HowToRestore(model, path)}");
        if (file.Length != promised.Bytes)
        {
            throw new ModelException(
                $"The model file {path} is torn: expected {promised.Bytes} bytes, found {file.Length}. {HowToRestore(model, path)}");
        }

        var found = SumOf(path);
        if (!string.Equals(found, promised.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new ModelException(
                $"The model file {path} is damaged or another one: expected SHA-256 {promised.Sha256}, found {found}. "
                + HowToRestore(model, path));
        }
    }

    private static string SumOf(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The model file {path} can't be read. Check who may read it and the disk. {failure.Message}", failure);
        }
    }

    private static string HowToRestore(string model, string path) =>
        $"Restore it with \"git checkout -- {path}\", or fetch it again with \"callcoach models pull {model}\".";
}
