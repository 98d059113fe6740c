namespace CallCoach.Models;

/// <summary>What <c>manifest.json</c> in a model's folder says: where it comes from and what its files must be.</summary>
public sealed record ModelManifest(string Name, string Licence, IReadOnlyList<ModelFile> Files)
{
    public string? Version { get; init; }

    public string? Source { get; init; }

    /// <summary>Interchangeable weights; empty where the model is one piece.</summary>
    public IReadOnlyList<ModelPack> Packs { get; init; } = [];
}
