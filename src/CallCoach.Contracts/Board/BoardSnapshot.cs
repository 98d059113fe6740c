namespace CallCoach.Contracts;

/// <summary>The board as it stands when somebody comes to look.</summary>
/// <param name="Now">The team node's clock: a browser's may be wrong.</param>
public sealed record BoardSnapshot(DateTimeOffset Now, SharePolicy Policy, IReadOnlyList<BoardCall> Calls, BoardTeam Team);
