using System.Text.Json;

namespace CallCoach.Models.Packs;

/// <summary>The packs that can be fetched by name: a list in the program, not on a server.</summary>
public static class PackCatalogue
{
    private static readonly Lazy<IReadOnlyList<CataloguePack>> Packs = new(Read);

    public static IReadOnlyList<CataloguePack> All => Packs.Value;

    public static CataloguePack? Find(string id) =>
        All.FirstOrDefault(pack => string.Equals(pack.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The pack that a file with this SHA-256 is.</summary>
    public static CataloguePack? FindBuild(string sha256) => All.FirstOrDefault(pack => pack.IsBuild(sha256));

    private static IReadOnlyList<CataloguePack> Read()
    {
        using var stream = typeof(PackCatalogue).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonSerializer.Deserialize<Content>(stream, JsonSerializerOptions.Web)!.Packs;
    }

    private sealed record Content(IReadOnlyList<CataloguePack> Packs);
}
