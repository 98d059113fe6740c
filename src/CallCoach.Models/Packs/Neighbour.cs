using System.Text.Json;

namespace CallCoach.Models.Packs;

/// <summary>A manifest beside a file that is to be added. It may have been written by others: what can't be read promises nothing.</summary>
internal static class Neighbour
{
    /// <returns>The SHA-256 that is promised for this file, if one is.</returns>
    public static string? SumPromisedFor(string path)
    {
        var manifest = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, ManifestFile.Name);
        try
        {
            using var stream = File.OpenRead(manifest);
            using var content = JsonDocument.Parse(stream);
            return EntriesOf(content.RootElement)
                .Where(entry => (TextOf(entry, "name") ?? TextOf(entry, "file")) == Path.GetFileName(path))
                .Select(entry => TextOf(entry, "sha256"))
                .FirstOrDefault(sum => sum is not null);
        }
        catch (Exception none) when (none is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> EntriesOf(JsonElement manifest)
    {
        if (manifest.ValueKind != JsonValueKind.Object)
            return [];
        return ((string[])["files", "packs"])
            .SelectMany(name => manifest.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToArray() : [])
            .Where(entry => entry.ValueKind == JsonValueKind.Object);
    }

    private static string? TextOf(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
