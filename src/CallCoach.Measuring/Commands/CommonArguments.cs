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

    /// <summary>A folder of the samples that come with the program, or of the working folder when it runs from the sources.</summary>
    /// <exception cref="MeasuringException">It is in neither.</exception>
    public static string Sample(string path)
    {
        string[] places = [Path.Combine(AppContext.BaseDirectory, "samples", path), Path.Combine("samples", path)];
        return places.FirstOrDefault(Path.Exists)
            ?? throw new MeasuringException($"samples/{path} is not there. Run from the folder of the repository, or name the file or folder to measure on.");
    }
}
