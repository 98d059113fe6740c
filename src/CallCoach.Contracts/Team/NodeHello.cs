namespace CallCoach.Contracts;

/// <summary>How a node introduces itself.</summary>
/// <param name="Version">Version of the contract that it speaks, now <see cref="NodeMessage.CurrentVersion"/>.</param>
/// <param name="Now">Its own clock: the team node tells by it how far off the times are that it sends.</param>
/// <param name="Program">Version of its program, for the list of devices.</param>
public sealed record NodeHello(int Version, DateTimeOffset Now, string Program);
