using System.CommandLine;

namespace CallCoach.Measuring.Commands;

/// <summary>Options that measurements share.</summary>
internal static class CommonArguments
{
    public static Option<FileInfo?> Json() => new("--json")
    {
        Description = "Write the figures to this file: one object {\"metrics\": {...}}.",
        HelpName = "file",
    };

    public static Option<DirectoryInfo[]> Folders(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "folder",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>A file or folder of the samples: beside the program, or in the repository that it was built in.</summary>
    /// <exception cref="MeasuringException">It is not there.</exception>
    public static string Sample(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "samples", name);
            if (Path.Exists(path))
                return path;
        }

        throw new MeasuringException($"The sample {name} is neither beside the program nor above it. Name the file or folder to measure on.");
    }
}
