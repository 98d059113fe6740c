namespace CallCoach.Testing;

/// <summary>The sound files in tests/data/clips, found from wherever the tests run.</summary>
public static class Clips
{
    /// <summary>What every speech-* clip says.</summary>
    public const string Sentence =
        "Good morning, Dana, it's Robin from Harborpay. Would Thursday at half past two be a better time to call?";

    private static readonly Lazy<string> Folder = new(FindFolder);

    public static string Path(string name)
    {
        var path = System.IO.Path.Combine(Folder.Value, name);
        return File.Exists(path) ? path : throw new FileNotFoundException($"No clip {name} in tests/data/clips.", path);
    }

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CallCoach.sln")))
                return System.IO.Path.Combine(folder.FullName, "tests", "data", "clips");
        }

        throw new DirectoryNotFoundException($"No CallCoach.sln above {AppContext.BaseDirectory}: run the tests from the repository.");
    }
}
