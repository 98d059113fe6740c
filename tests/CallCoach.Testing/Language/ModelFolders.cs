namespace CallCoach.Testing.Language;

/// <summary>Where the models of the repository are, seen from a test.</summary>
public static class ModelFolders
{
    public static string CoachMini { get; } = Path.Combine(Root(), "models", "coach-mini");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CallCoach.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run the tests inside the repository: CallCoach.sln was not found above the test.");
        return folder;
    }
}
