namespace CallCoach.Models;

/// <summary>One folder that holds a model, and what its manifest promises.</summary>
/// <param name="Folder">The model's own folder.</param>
/// <param name="IsAdded">Whether the user added it; otherwise it came with the program.</param>
internal sealed record ModelHome(string Model, string Folder, ModelManifest Manifest, bool IsAdded)
{
    public string PathOf(ModelFile file) => Path.Combine(Folder, file.Name);

    /// <summary>What a person can do when a file of this model is not as promised.</summary>
    public string HowToRestore(string file)
    {
        var again = Manifest.Packs.FirstOrDefault(pack => pack.File == file) is { } pack ? HowToFetch(pack) : null;
        var path = Path.Combine(Folder, file);
        return (IsAdded, again) switch
        {
            (true, { } fetch) => $"{Capital(fetch)}.",
            (true, null) => "Add it again with \"callcoach models add\".",
            (false, { } fetch) => $"Restore it with \"git checkout -- {path}\", or {fetch}.",
            (false, null) => $"Restore it with \"git checkout -- {path}\", or install the program again.",
        };
    }

    private static string HowToFetch(ModelPack pack) => Packs.PackCatalogue.Find(pack.Id) is null
        ? $"add it again with \"callcoach models add FILE --name {pack.Id}\""
        : $"fetch it again with \"callcoach models pull {pack.Id}\"";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
