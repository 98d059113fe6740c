using CallCoach.Api;
using CallCoach.Desk;
using CallCoach.Store;

namespace CallCoach;

/// <summary>The road and the archive on their own, without hub and pages, for verbs that serve nothing.</summary>
internal static class RoadServices
{
    /// <exception cref="SettingException">A setting has a name that is none.</exception>
    public static ServiceProvider Build(IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new ConfigurationManager();
        SettingSources.Fill(configuration, settings);
        SettingNames.Check(configuration);
        var services = new ServiceCollection();
        services.AddLogging(logging => ProgramLogs.Add(logging, configuration)).AddMetrics();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddRoad(configuration);
        services.AddStore(configuration);
        services.AddDesk(configuration);
        services.AddWebhooks(configuration);
        services.AddSingleton<Prospects>();
        return services.BuildServiceProvider();
    }
}
