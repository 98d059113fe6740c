using CallCoach.Calls;
using CallCoach.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Uplink;

/// <summary>Links a rep's node to its team.</summary>
public static class UplinkRegistration
{
    /// <summary>Registers the link, if this node has joined a team. Needs calls and the archive.</summary>
    /// <param name="dataFolder">The data folder, where "team.json" is.</param>
    /// <returns>Whether there is a team.</returns>
    /// <exception cref="UplinkException">The membership can't be read.</exception>
    public static bool AddUplink(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<UplinkOptions>().Bind(configuration.GetSection(UplinkOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        if (configuration.GetSection(UplinkOptions.Section).GetValue(nameof(UplinkOptions.Enabled), true) is false || Membership.Read(dataFolder) is not { } membership)
            return false;

        services.AddSingleton(membership);
        services.AddSingleton<TeamStanding>();
        services.AddSingleton(provider => new Outbox(
            Path.Combine(provider.GetRequiredService<IOptions<DataOptions>>().Value.FullFolder, "uplink", "outbox.jsonl"), membership.Mark,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new TeamReport(
            provider.GetRequiredService<Outbox>(), provider.GetRequiredService<TeamStanding>(), provider.GetRequiredService<ILogger<TeamReport>>()));
        services.AddSingleton<WhisperDesk>();
        services.AddSingleton<OpenCalls>().AddHostedService(provider => provider.GetRequiredService<OpenCalls>());
        services.AddSingleton<ITipSink, LiveReport>();
        services.AddSingleton<IArchiveListener>(provider => new OutcomeReport(provider.GetRequiredService<TeamReport>(), provider.GetRequiredService<CallArchive>));
        services.AddSingleton<AskTeam>(provider => () => provider.GetRequiredService<TeamStanding>().Wishes);
        services.TryAddSingleton<ConnectTeam>(_ => TeamConnection.To);
        services.AddHostedService<OutboxFlush>();
        services.AddHostedService<TeamLink>();
        return true;
    }
}
