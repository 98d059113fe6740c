using CallCoach.Calls;
using CallCoach.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Puts the pages, and what they ask the program for, into the node.</summary>
internal static class PagesRegistration
{
    /// <summary>Folder of the keys that sign the pages' forms, in the data folder. Deleting it costs nothing but a reload of open pages.</summary>
    private const string Keys = "keys";

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddWeb();
        services.AddDataProtection().SetApplicationName("callcoach");
        // In the data folder, which only the user can read: a page that is open while the program restarts can still send its form.
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<DataOptions>, ILoggerFactory>((keys, data, logs) =>
        {
            var folder = Path.Combine(data.Value.FullFolder, Keys);
            OwnFile.CreateFolder(folder);
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), logs);
        });
        services.AddSingleton<PlayedSound>();
        services.AddSingleton<ICallSound>(provider => provider.GetRequiredService<PlayedSound>());
        services.AddSingleton<PracticeDesk>();
        services.AddSingleton<PracticeTurn>();
        services.AddSingleton<LastTry>();
        return services;
    }
}
