namespace CallCoach.Testing;

/// <summary>The sample calls of the repository.</summary>
public static class Samples
{
    public static string Folder { get; } = Path.Combine(Root(), "samples");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside a checkout: CallCoach.sln was not found above them.");
    }
}
