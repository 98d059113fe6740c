namespace CallCoach.Models;

/// <summary>Finds the folder that holds the models.</summary>
internal static class ModelFolder
{
    private const string Name = "models";

    /// <summary>The configured folder, or the nearest one beside or above the given places.</summary>
    /// <exception cref="ModelException">There is none; the message lists where it was looked for.</exception>
    public static string Find(string configured, params ReadOnlySpan<string> startingPlaces)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return Configured(configured, startingPlaces);

        foreach (var place in startingPlaces)
        {
            for (var folder = new DirectoryInfo(place); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, Name);
                if (HoldsModels(candidate))
                    return candidate;
            }
        }

        throw new ModelException(
            $"There is no folder \"{Name}\" with models in or above {string.Join(" or ", startingPlaces.ToArray().Distinct(StringComparer.Ordinal))}. "
            + "Start the program from its own folder, or say where the models are with the setting Models:Folder.");
    }

    private static string Configured(string configured, ReadOnlySpan<string> startingPlaces)
    {
        foreach (var place in startingPlaces)
        {
            var candidate = Path.GetFullPath(configured, place);
            if (Directory.Exists(candidate))
                return candidate;
        }

        throw new ModelException(
            $"The setting Models:Folder names \"{configured}\", and there is no such folder. "
            + $"Correct the setting, or leave it empty to use the folder \"{Name}\" beside the program.");
    }

    // Other folders of that name exist (source code, for one); only one with a manifest in it is ours.
    private static bool HoldsModels(string folder) =>
        Directory.Exists(folder)
        && Directory.EnumerateDirectories(folder).Any(model => File.Exists(Path.Combine(model, ManifestFile.Name)));
}
