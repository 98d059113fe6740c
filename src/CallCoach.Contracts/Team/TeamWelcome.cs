namespace CallCoach.Contracts;

/// <summary>What a node needs to know before it sends.</summary>
/// <param name="Accepted">Number of the last message that is kept; the next to send is the one after it.</param>
/// <param name="Rep">The person this device is for, as the team knows them.</param>
/// <param name="Playbooks">What the team has published now; the one that was published first comes first.</param>
public sealed record TeamWelcome(int Version, long Accepted, string Rep, string Team, SharePolicy Policy, IReadOnlyList<PublishedPlaybook> Playbooks);
