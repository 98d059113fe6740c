using CallCoach.Calls;
using CallCoach.Playbooks;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Puts the team's playbooks in reach of calls.</summary>
internal static class PlaybookRegistration
{
    private const string Folder = "playbooks";

    public static IServiceCollection AddPlaybooks(this IServiceCollection services)
    {
        services.AddSingleton(provider => new PlaybookShelf(
            FoldersOf(provider.GetRequiredService<IOptions<DataOptions>>().Value), provider.GetRequiredService<ILogger<PlaybookShelf>>()));
        services.AddSingleton<OpenPlaybook>(provider => name =>
        {
            try
            {
                return provider.GetRequiredService<PlaybookShelf>().Open(name);
            }
            catch (PlaybookException broken)
            {
                throw new CallException(broken.Message, broken);
            }
        });
        return services;
    }

    /// <summary>What the team has published first, then this machine's own, then those that come with the program: beside it, or in the repository that it was built in.</summary>
    private static List<string> FoldersOf(DataOptions data)
    {
        var folders = new List<string> { TeamPlaybooks.FolderIn(data.FullFolder), Path.Combine(data.FullFolder, Folder) };
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            if (Directory.Exists(Path.Combine(above.FullName, Folder)))
                return [.. folders, Path.Combine(above.FullName, Folder)];
        }

        return folders;
    }
}
