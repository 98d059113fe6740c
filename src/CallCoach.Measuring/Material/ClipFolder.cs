namespace CallCoach.Measuring.Material;

/// <summary>Reads single recordings: a folder whose manifest.json is a list with one object a clip.</summary>
internal static class ClipFolder
{
    /// <summary>The clips of a folder; none where its manifest is of another form or missing.</summary>
    public static IReadOnlyList<RecordedClip> Read(string folder)
    {
        var manifest = Path.Combine(folder, "manifest.json");
        if (!File.Exists(manifest) || !IsList(manifest))
            return [];
        return [.. MaterialJson.ReadFile<IReadOnlyList<RecordedClip>>(manifest).Select(clip => Located(clip, folder, manifest))];
    }

    private static RecordedClip Located(RecordedClip clip, string folder, string manifest)
    {
        var file = Path.Combine(folder, clip.File);
        return File.Exists(file)
            ? clip with { File = file }
            : throw new MeasuringException($"{manifest} names {clip.File}, which is not in the folder. Add the file or strike the entry.");
    }

    private static bool IsList(string file) => File.ReadAllText(file).AsSpan().TrimStart().StartsWith("[");
}
