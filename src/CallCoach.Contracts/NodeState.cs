namespace CallCoach.Contracts;

/// <summary>What a client needs to know when it connects.</summary>
/// <param name="Call">The call that is under way or was last, if any.</param>
/// <param name="IsLive">Whether it is under way.</param>
/// <param name="LastNumber">The number of its last message.</param>
public sealed record NodeState(int Version, string? Call, bool IsLive, long LastNumber);
