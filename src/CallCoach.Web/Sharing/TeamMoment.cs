using CallCoach.Contracts;

namespace CallCoach.Web;

/// <summary>A moment that the rep shares: these turns and nothing else of the call.</summary>
/// <param name="At">Seconds since the call began.</param>
/// <param name="Until">Where its last turn ends.</param>
/// <param name="WithSound">Whether the sound of these turns goes with them.</param>
/// <param name="Note">The rep's own words or question.</param>
public sealed record TeamMoment(Guid Id, string Call, double At, string Title, IReadOnlyList<SharedTurn> Turns, string? Note, bool AsksForHelp, DateTimeOffset SharedAt,
    double Until, bool WithSound);
