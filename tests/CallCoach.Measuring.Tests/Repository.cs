namespace CallCoach.Measuring.Tests;

/// <summary>Where the repository lies that these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run inside the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
