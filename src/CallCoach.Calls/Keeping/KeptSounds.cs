using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>The sound of calls that is kept: a file a track, under the data folder.</summary>
public sealed class KeptSounds(IOptions<DataOptions> data)
{
    private readonly string _folder = Path.Combine(data.Value.FullFolder, "sound");

    /// <summary>Ids of calls with sound, oldest first.</summary>
    public IReadOnlyList<string> All() => Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path).Split('.')[0]).Where(CallId.IsOne).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Deletes the sound of a call.</summary>
    /// <returns>Whether there was any.</returns>
    public bool Delete(string call)
    {
        var files = FilesOf(call);
        foreach (var file in files)
            File.Delete(file);
        return files.Count > 0;
    }

    internal IReadOnlyList<string> FilesOf(string call) => CallId.IsOne(call) && Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder, call + ".*").Order(StringComparer.Ordinal)]
        : [];
}
