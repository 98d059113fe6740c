namespace CallCoach.Models.Packs;

/// <summary>A pack that can be fetched by its name.</summary>
/// <param name="Id">What settings call it.</param>
/// <param name="About">What it is good for, in a few words.</param>
/// <param name="File">Name of its file.</param>
/// <param name="Url">Where it is published, at a fixed revision.</param>
/// <param name="Bytes">Length of the published file.</param>
/// <param name="Sha256">SHA-256 of the published file.</param>
/// <param name="OtherBuilds">SHA-256 of other files of the same weights, such as those that came with the program.</param>
public sealed record CataloguePack(
    string Id, string About, string File, Uri Url, long Bytes, string Sha256, string Licence, IReadOnlyList<string> OtherBuilds)
{
    /// <summary>Whether a file with this SHA-256 is this pack.</summary>
    public bool IsBuild(string sha256) =>
        OtherBuilds.Prepend(Sha256).Contains(sha256, StringComparer.OrdinalIgnoreCase);
}
