using Microsoft.Extensions.Options;

namespace CallCoach.Models;

/// <summary>
/// The models: those the user added, then those that came with the program. It hands out the path of a file only after its
/// length and SHA-256 agree with the manifest. Each file is read through once per process (some 30 ms for the speech pack):
/// what is on the disk now counts, and no remembered answer can be out of date.
/// </summary>
public sealed class ModelFiles
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _verified = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ModelHome>> _homes = new(StringComparer.Ordinal);
    private readonly Lazy<string> _folder;

    public ModelFiles(IOptions<ModelOptions> options)
    {
        _folder = new(
            () => ModelFolder.Find(options.Value.Folder, AppContext.BaseDirectory, Environment.CurrentDirectory), LazyThreadSafetyMode.PublicationOnly);
        Added = options.Value.Added.Length > 0 ? Path.GetFullPath(options.Value.Added) : null;
    }

    /// <summary>The folder that holds a folder for each model that came with the program.</summary>
    /// <exception cref="ModelException">There is no such folder.</exception>
    public string Folder => _folder.Value;

    /// <summary>The folder for what the user adds, which need not be there yet; <see langword="null"/> without one.</summary>
    public string? Added { get; }

    /// <summary>The models in these folders; the one found by itself where none is given.</summary>
    public static ModelFiles In(string folder = "", string added = "") =>
        new(Options.Create(new ModelOptions { Folder = folder, Added = added }));

    /// <summary>The manifest of a model; packs the user added stand before those that came with the program.</summary>
    /// <exception cref="ModelException">It is missing or can't be read.</exception>
    public ModelManifest Manifest(string model)
    {
        var homes = HomesOf(model);
        var first = homes[^1].Manifest;
        return homes.Count == 1
            ? first
            : first with
            {
                Files = [.. homes.SelectMany(home => home.Manifest.Files).DistinctBy(file => file.Name, StringComparer.Ordinal)],
                Packs = [.. homes.SelectMany(home => home.Manifest.Packs).DistinctBy(pack => pack.Id, StringComparer.OrdinalIgnoreCase)],
            };
    }

    /// <summary>The full path of a model's file, which is whole.</summary>
    /// <exception cref="ModelException">The file is missing, torn or changed.</exception>
    public string Verified(string model, string file)
    {
        string? fault = null;
        foreach (var home in HomesOf(model))
        {
            if (home.Manifest.Files.FirstOrDefault(entry => entry.Name == file) is not { } promised)
                continue;
            var found = Check(home, promised);
            if (found is null)
                return home.PathOf(promised);
            fault ??= $"{found} {home.HowToRestore(file)}";
        }

        throw new ModelException(fault
            ?? $"The manifest of the model \"{model}\" doesn't list the file \"{file}\". It lists: "
            + $"{string.Join(", ", Manifest(model).Files.Select(entry => entry.Name))}.");
    }

    /// <summary>Whether a model's file is there, whole or not.</summary>
    /// <exception cref="ModelException">The model is unknown.</exception>
    public bool IsThere(string model, string file) => HomesOf(model).Any(home => File.Exists(Path.Combine(home.Folder, file)));

    /// <summary>Reads every file of every model through, whatever was found before.</summary>
    /// <exception cref="ModelException">A manifest can't be read.</exception>
    public IEnumerable<ModelCheck> CheckAll()
    {
        var models = ((string?[])[Added, Folder])
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder!).Select(model => Path.GetFileName(model)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var home in models.SelectMany(TryHomesOf))
        {
            foreach (var file in home.Manifest.Files)
            {
                var fault = FileSum.FaultOf(home.PathOf(file), file);
                yield return new ModelCheck(
                    home.Model, home.PathOf(file), file.Bytes, home.IsAdded, fault is null ? null : $"{fault} {home.HowToRestore(file.Name)}");
            }
        }
    }

    private string? Check(ModelHome home, ModelFile promised)
    {
        var path = home.PathOf(promised);
        lock (_lock)
        {
            if (_verified.Contains(path))
                return null;
            var fault = FileSum.FaultOf(path, promised);
            if (fault is null)
                _verified.Add(path);
            return fault;
        }
    }

    private IReadOnlyList<ModelHome> HomesOf(string model)
    {
        var homes = TryHomesOf(model);
        return homes.Count > 0
            ? homes
            : throw new ModelException(
                $"The model \"{model}\" has no manifest at {Path.Combine(Folder, model, ManifestFile.Name)}. "
                + ManifestFile.HowToRestore(Path.Combine(Folder, model, ManifestFile.Name)));
    }

    private IReadOnlyList<ModelHome> TryHomesOf(string model)
    {
        lock (_lock)
        {
            if (_homes.TryGetValue(model, out var known))
                return known;
            var homes = new List<ModelHome>(2);
            if (Added is not null)
                Add(Added, isAdded: true);
            Add(Folder, isAdded: false);
            return _homes[model] = homes;

            void Add(string folder, bool isAdded)
            {
                var own = Path.Combine(folder, model);
                if (ManifestFile.TryRead(own) is { } manifest)
                    homes.Add(new ModelHome(model, own, manifest, isAdded));
            }
        }
    }
}
