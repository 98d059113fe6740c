using CallCoach.Contracts;

namespace CallCoach.Uplink;

/// <summary>What the team last said of itself.</summary>
internal sealed record KnownTeam(string Team, string Rep, SharePolicy Policy, IReadOnlyList<UsedPlaybook>? Playbooks = null);
