namespace CallCoach.Playbooks.Tests;

/// <summary>The checkout these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("CallCoach.sln was not found above the tests.");
    }
}
