using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>What was kept by one transaction, for those who look on.</summary>
/// <param name="Calls">Calls as they stand now, each with its team.</param>
/// <param name="Captions">New lines of calls that somebody reads along.</param>
internal sealed record Kept(
    IReadOnlyList<(Guid Team, BoardCall Call)> Calls, IReadOnlyList<BoardCaption> Captions, IReadOnlyList<(Guid Team, BoardWhisper Whisper)> Whispers);
