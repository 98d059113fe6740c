namespace CallCoach.Team;

/// <summary>What a change of a session is done with.</summary>
internal sealed record SessionChange(TeamContext Context, Viewer Viewer, FollowUp? Found, DateTimeOffset Now, CancellationToken Stopped);
