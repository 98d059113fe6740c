using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>Wants to know at once when a team changes what is shared.</summary>
internal interface IPolicyListener
{
    Task PolicyChangedAsync(Guid team, SharePolicy policy);
}
