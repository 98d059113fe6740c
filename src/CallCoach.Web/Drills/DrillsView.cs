using CallCoach.Contracts;

namespace CallCoach.Web;

/// <summary>The page of lines to practise.</summary>
/// <param name="Team">The team's name; missing where this node has joined none.</param>
/// <param name="Away">Why the lines could not be had, in words.</param>
/// <param name="Sent">The session to which a try was just sent.</param>
public sealed record DrillsView(string? Team, IReadOnlyList<OpenDrill> Open, string? Away, Guid? Sent, FormToken Token);
