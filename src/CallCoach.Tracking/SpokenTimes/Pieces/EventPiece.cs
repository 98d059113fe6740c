namespace CallCoach.Tracking.SpokenTimes.Pieces;

/// <summary>A time that hangs on something that only they know: "once I've finished surgery".</summary>
internal sealed record EventPiece(int At, int Length) : Piece(At, Length);
