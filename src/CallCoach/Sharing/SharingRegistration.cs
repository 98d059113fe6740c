using CallCoach.Calls;
using CallCoach.Uplink;
using CallCoach.Web;

namespace CallCoach;

/// <summary>What a rep's node does for and with its team besides telling it of calls.</summary>
internal static class SharingRegistration
{
    public static IServiceCollection AddTeamSharing(this IServiceCollection services)
    {
        services.AddSingleton<TeamWishes>();
        services.AddSingleton<ITeamWishes>(provider => provider.GetRequiredService<TeamWishes>());
        services.AddSingleton<ITeamListener>(provider => provider.GetRequiredService<TeamWishes>());
        services.AddSingleton<ITeamSharing, TeamSharing>();
        return services;
    }
}
