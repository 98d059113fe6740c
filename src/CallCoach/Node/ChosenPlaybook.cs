using CallCoach.Calls;
using CallCoach.Uplink;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Which playbook the next call of this machine uses.</summary>
internal static class ChosenPlaybook
{
    /// <returns>Its name or file, and whether the team chose it; no name where it is the coach as it comes.</returns>
    public static (string? Name, bool IsTeams) Of(IServiceProvider services)
    {
        var call = services.GetRequiredService<IOptions<CallOptions>>();
        if (call.Value.Playbook is { Length: > 0 } own)
            return (own == CallOptions.NoPlaybook ? null : own, false);
        var data = services.GetRequiredService<IOptions<DataOptions>>();
        return Membership.Read(data.Value.FullFolder) is { } membership
            ? (new TeamStanding(data, TimeProvider.System, membership, call).State.Playbook?.Name, true)
            : (null, false);
    }
}
