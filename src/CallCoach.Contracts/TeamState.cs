namespace CallCoach.Contracts;

/// <summary>How this node stands with its team, for the rep's screens.</summary>
/// <param name="Team">Name of the team; missing where nothing was heard of it yet.</param>
/// <param name="Link">up, away or refused (joined no more).</param>
/// <param name="Policy">What the team wants to be told.</param>
/// <param name="KeptBackUntil">The rep keeps live figures and words back until then; missing where they are shared.</param>
/// <param name="Readers">Who reads a call along now.</param>
/// <param name="News">What waits on the team's pages, newest last.</param>
/// <param name="Address">Where the team's pages are.</param>
/// <param name="Playbook">The team's playbook that the next call is coached with; missing where it is another one or none.</param>
public sealed record TeamState(
    string? Team, string? Rep, string Link, SharePolicy Policy, DateTimeOffset? KeptBackUntil, CallReaders? Readers, IReadOnlyList<TeamNews> News, string? Address = null,
    UsedPlaybook? Playbook = null);
