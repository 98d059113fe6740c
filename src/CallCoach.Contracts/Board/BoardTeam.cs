namespace CallCoach.Contracts;

/// <summary>The team's day beside the calls.</summary>
/// <param name="Dials">Calls that began today.</param>
/// <param name="Talks">Those that reached somebody and are over.</param>
/// <param name="Between">Reps on no call.</param>
/// <param name="Help">Moments on which a rep asks for help and nobody has answered.</param>
public sealed record BoardTeam(int Dials, int Talks, int Warm, IReadOnlyList<BoardRep> Between, IReadOnlyList<BoardHelp> Help);
