using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>A device as the transaction that holds it sees it.</summary>
internal sealed record DeviceState(Sender Sender, long Accepted, TimeSpan ClockAhead, bool IsRevoked, SharePolicy Policy, string Rep);
