namespace CallCoach.Web.Tests;

/// <summary>The checkout these tests were built from: the client's sources and tools lie there.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string ClientTests => Path.Combine(Root, "tests", "CallCoach.Web.Tests", "Client");

    public static string Client => Path.Combine(Root, "src", "CallCoach.Web", "Client");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("CallCoach.sln was not found above the tests. Run them from a checkout.");
    }
}
