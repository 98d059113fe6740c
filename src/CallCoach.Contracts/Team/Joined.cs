namespace CallCoach.Contracts;

/// <summary>A machine is joined.</summary>
/// <param name="Token">What it signs in with from now on; it is told this once.</param>
public sealed record Joined(string Token);
