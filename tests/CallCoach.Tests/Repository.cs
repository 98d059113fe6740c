namespace CallCoach.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Clip(string name) => Path.Combine(Root(), "tests", "data", "clips", name);

    /// <summary>A sample call in writing.</summary>
    public static string Dialogue(string id) => Path.Combine(Root(), "samples", "dialogues", id + ".json");

    /// <summary>The pack in the box.</summary>
    public static string Pack { get; } = Path.Combine(Root(), "models", "whisper", "ggml-tiny.en-q8_0.bin");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
