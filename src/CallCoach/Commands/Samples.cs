using CallCoach.Calls;

namespace CallCoach;

/// <summary>Finds the sample calls: beside the program, or in the repository that it was built in.</summary>
internal static class Samples
{
    /// <exception cref="CallException">They are not there.</exception>
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "samples", name);
            if (File.Exists(path))
                return path;
        }

        throw new CallException(
            $"The sample {name} is neither beside the program nor above it. Build the program again, or keep the folder \"samples\" beside it.");
    }
}
