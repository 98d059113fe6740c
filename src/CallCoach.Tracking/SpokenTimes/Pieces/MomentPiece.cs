using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Pieces;

/// <summary>Words that count from now: "in an hour", "this time tomorrow".</summary>
internal sealed record MomentPiece(int At, int Length, LocalDateTime When) : Piece(At, Length);
