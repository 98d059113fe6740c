namespace CallCoach.Architecture.Tests;

/// <summary>The checkout these tests were built from.</summary>
internal static class Repository
{
    private static readonly char[] Separators = ['/', '\\'];

    public static string Root { get; } = Find();

    /// <summary>Files below a folder of the checkout, without what a build or a package manager puts there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split(Separators).Any(part => part is "bin" or "obj" or "node_modules"));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("CallCoach.sln was not found above the tests.");
    }
}
